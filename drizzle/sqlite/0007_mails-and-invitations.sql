CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting` text NOT NULL,
	`contact` text NOT NULL,
	`askedBy` text NOT NULL,
	`askedAt` text NOT NULL,
	`sequence` integer NOT NULL,
	`told` text,
	`answer` text,
	`reason` text,
	`answeredAt` text,
	`wish` text,
	`wishedAt` text,
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_once` ON `invitations` (`meeting`,`contact`);--> statement-breakpoint
CREATE TABLE `letters` (
	`meeting` text NOT NULL,
	`locale` text NOT NULL,
	`subject` text NOT NULL,
	`opening` text NOT NULL,
	`closing` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`meeting`, `locale`),
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `mails` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text,
	`to` text NOT NULL,
	`toName` text,
	`fromName` text,
	`replyTo` text,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`ics` text,
	`method` text,
	`about` text NOT NULL,
	`source` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`nextAt` text NOT NULL,
	`createdAt` text NOT NULL,
	`sentAt` text,
	`error` text,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `mails_due` ON `mails` (`state`,`nextAt`);--> statement-breakpoint
CREATE INDEX `mails_about` ON `mails` (`about`,`source`);--> statement-breakpoint
CREATE TABLE `slot_picks` (
	`slot` text NOT NULL,
	`contact` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`slot`, `contact`),
	FOREIGN KEY (`slot`) REFERENCES `slots`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `slots` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting` text NOT NULL,
	`startsAt` text NOT NULL,
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `slots_once` ON `slots` (`meeting`,`startsAt`);--> statement-breakpoint
ALTER TABLE `contacts` ADD `locale` text;--> statement-breakpoint
ALTER TABLE `contacts` ADD `zone` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `calledOffAt` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `calledOffReason` text;