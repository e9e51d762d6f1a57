CREATE TABLE `expectations` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`customer` text NOT NULL,
	`words` text NOT NULL,
	`origin` text NOT NULL,
	`promisedBy` text,
	`promise` text,
	`teamBy` text,
	`teamOn` text,
	`customerBy` text,
	`customerOn` text,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`customer`) REFERENCES `customers`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `expectations_team` ON `expectations` (`team`,`customer`);--> statement-breakpoint
CREATE TABLE `follow_ups` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`charter` text NOT NULL,
	`version` integer NOT NULL,
	`due` text NOT NULL,
	`sequence` integer NOT NULL,
	`at` text NOT NULL,
	`doneOn` text,
	`by` text,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`charter`) REFERENCES `charters`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `follow_ups_team` ON `follow_ups` (`team`);--> statement-breakpoint
CREATE UNIQUE INDEX `follow_ups_once` ON `follow_ups` (`charter`,`version`);--> statement-breakpoint
CREATE TABLE `handovers` (
	`id` text PRIMARY KEY NOT NULL,
	`promise` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`at` text NOT NULL,
	`answer` text,
	`answeredAt` text,
	FOREIGN KEY (`promise`) REFERENCES `promises`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `handovers_promise` ON `handovers` (`promise`);--> statement-breakpoint
CREATE INDEX `handovers_to` ON `handovers` (`to`);--> statement-breakpoint
CREATE TABLE `promise_letters` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`contact` text NOT NULL,
	`kind` text NOT NULL,
	`source` text NOT NULL,
	`locale` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`because` text NOT NULL,
	`at` text NOT NULL,
	`state` text NOT NULL,
	`by` text,
	`doneAt` text,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `promise_letters_team` ON `promise_letters` (`team`,`state`);--> statement-breakpoint
CREATE UNIQUE INDEX `promise_letters_once` ON `promise_letters` (`kind`,`source`,`contact`);--> statement-breakpoint
CREATE TABLE `urgents` (
	`meeting` text NOT NULL,
	`comment` text NOT NULL,
	`team` text NOT NULL,
	`at` text NOT NULL,
	`owner` text,
	`sentAt` text,
	`answeredAt` text,
	`answeredBy` text,
	PRIMARY KEY(`meeting`, `comment`),
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `urgents_team` ON `urgents` (`team`);--> statement-breakpoint
ALTER TABLE `contacts` ADD `wants` text;--> statement-breakpoint
ALTER TABLE `promises` ADD `customer` text;--> statement-breakpoint
ALTER TABLE `promises` ADD `source` text;--> statement-breakpoint
ALTER TABLE `promises` ADD `holder` text;--> statement-breakpoint
ALTER TABLE `promises` ADD `asked` text;--> statement-breakpoint
ALTER TABLE `promises` ADD `checked` text;--> statement-breakpoint
ALTER TABLE `promises` ADD `checkedAt` text;--> statement-breakpoint
ALTER TABLE `promises` ADD `movedTo` text;--> statement-breakpoint
ALTER TABLE `promises` ADD `slipToldOn` text;--> statement-breakpoint
ALTER TABLE `promises` ADD `brokenOn` text;--> statement-breakpoint
ALTER TABLE `promises` ADD `brokenWhy` text;--> statement-breakpoint
ALTER TABLE `promises` ADD `nagged` text;--> statement-breakpoint
ALTER TABLE `teams` ADD `duty` text;--> statement-breakpoint
ALTER TABLE `teams` ADD `slipDays` integer;