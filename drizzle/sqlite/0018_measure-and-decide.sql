CREATE TABLE `decision_clauses` (
	`decision` text NOT NULL,
	`clause` text NOT NULL,
	`mark` text NOT NULL,
	PRIMARY KEY(`decision`, `clause`),
	FOREIGN KEY (`decision`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`what` text NOT NULL,
	`why` text NOT NULL,
	`way` text NOT NULL,
	`customer` text,
	`costs` text NOT NULL,
	`gains` text NOT NULL,
	`review` text,
	`reviewedAt` text,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`customer`) REFERENCES `customers`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `decisions_team` ON `decisions` (`team`,`at`);--> statement-breakpoint
CREATE INDEX `decisions_customer` ON `decisions` (`customer`);--> statement-breakpoint
CREATE TABLE `joined_theme_parts` (
	`theme` text PRIMARY KEY NOT NULL,
	`joined` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`theme`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`joined`) REFERENCES `joined_themes`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `joined_theme_parts_joined` ON `joined_theme_parts` (`joined`);--> statement-breakpoint
CREATE TABLE `joined_themes` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `litmus_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`litmus` text NOT NULL,
	`job` text NOT NULL,
	`common` text NOT NULL,
	FOREIGN KEY (`litmus`) REFERENCES `litmuses`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `litmus_answers_litmus` ON `litmus_answers` (`litmus`);--> statement-breakpoint
CREATE TABLE `litmuses` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`token` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`closedAt` text,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `litmuses_token_unique` ON `litmuses` (`token`);--> statement-breakpoint
CREATE INDEX `litmuses_team` ON `litmuses` (`team`);--> statement-breakpoint
CREATE TABLE `segment_care` (
	`team` text NOT NULL,
	`segment` text NOT NULL,
	`how` text NOT NULL,
	`cost` integer,
	`by` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`team`, `segment`),
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `targets` (
	`charter` text NOT NULL,
	`clause` text NOT NULL,
	`promise` text NOT NULL,
	`stretch` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`charter`, `clause`),
	FOREIGN KEY (`charter`) REFERENCES `charters`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
ALTER TABLE `teams` ADD `openToStaff` text;