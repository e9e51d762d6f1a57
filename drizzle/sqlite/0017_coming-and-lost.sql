CREATE TABLE `coming_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`what` text NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`script` text NOT NULL,
	`startsOn` text NOT NULL,
	`calls` integer NOT NULL,
	`messages` integer NOT NULL,
	`closedOn` text,
	`closedBy` text,
	`againOn` text,
	`againSequence` integer NOT NULL,
	`askedOn` text,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `coming_changes_team` ON `coming_changes` (`team`);--> statement-breakpoint
CREATE TABLE `coming_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`coming` text NOT NULL,
	`tier` text NOT NULL,
	`kind` text NOT NULL,
	`what` text NOT NULL,
	`days` integer NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`coming`) REFERENCES `coming_changes`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `coming_steps_coming` ON `coming_steps` (`coming`);--> statement-breakpoint
CREATE TABLE `coming_tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`step` text NOT NULL,
	`customer` text,
	`owner` text,
	`doneOn` text,
	`result` text,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`step`) REFERENCES `coming_steps`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`customer`) REFERENCES `customers`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `coming_tasks_step` ON `coming_tasks` (`step`);--> statement-breakpoint
CREATE TABLE `coming_touches` (
	`coming` text NOT NULL,
	`kind` text NOT NULL,
	`target` text NOT NULL,
	PRIMARY KEY(`coming`, `kind`, `target`),
	FOREIGN KEY (`coming`) REFERENCES `coming_changes`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `coming_uses` (
	`coming` text NOT NULL,
	`customer` text NOT NULL,
	`level` integer NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`coming`, `customer`),
	FOREIGN KEY (`coming`) REFERENCES `coming_changes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`customer`) REFERENCES `customers`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `contact_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`contact` text NOT NULL,
	`words` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`contact`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `contact_notes_contact` ON `contact_notes` (`contact`);--> statement-breakpoint
CREATE TABLE `customer_dates` (
	`id` text PRIMARY KEY NOT NULL,
	`customer` text NOT NULL,
	`what` text NOT NULL,
	`startsOn` text NOT NULL,
	`endsOn` text,
	`yearly` text,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`customer`) REFERENCES `customers`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `customer_dates_customer` ON `customer_dates` (`customer`);--> statement-breakpoint
CREATE TABLE `loss_calls` (
	`id` text PRIMARY KEY NOT NULL,
	`review` text NOT NULL,
	`lost` text NOT NULL,
	`caller` text,
	`answers` text,
	`outcome` text,
	`comeBack` text,
	`doneOn` text,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`review`) REFERENCES `loss_reviews`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`lost`) REFERENCES `lost_customers`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `loss_calls_once` ON `loss_calls` (`review`,`lost`);--> statement-breakpoint
CREATE TABLE `loss_issues` (
	`id` text PRIMARY KEY NOT NULL,
	`review` text NOT NULL,
	`what` text NOT NULL,
	`theme` text,
	`owner` text,
	`due` text,
	`doneOn` text,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`review`) REFERENCES `loss_reviews`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`theme`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE INDEX `loss_issues_review` ON `loss_issues` (`review`);--> statement-breakpoint
CREATE TABLE `loss_reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`title` text NOT NULL,
	`heldOn` text NOT NULL,
	`startedAt` text,
	`openedAt` text,
	`closedAt` text,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `loss_reviews_team` ON `loss_reviews` (`team`);--> statement-breakpoint
CREATE TABLE `loss_votes` (
	`issue` text NOT NULL,
	`user` text NOT NULL,
	`dots` integer NOT NULL,
	PRIMARY KEY(`issue`, `user`),
	FOREIGN KEY (`issue`) REFERENCES `loss_issues`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `lost_customers` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`customer` text,
	`name` text NOT NULL,
	`lostOn` text NOT NULL,
	`revenue` integer,
	`margin` integer,
	`said` text NOT NULL,
	`believed` text NOT NULL,
	`theme` text,
	`review` text,
	`backOn` text,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`customer`) REFERENCES `customers`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`theme`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`review`) REFERENCES `loss_reviews`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE INDEX `lost_customers_team` ON `lost_customers` (`team`,`lostOn`);--> statement-breakpoint
CREATE TABLE `playbooks` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`name` text NOT NULL,
	`steps` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `playbooks_team` ON `playbooks` (`team`);--> statement-breakpoint
CREATE TABLE `stages` (
	`team` text NOT NULL,
	`stage` text NOT NULL,
	`name` text NOT NULL,
	`questions` text NOT NULL,
	`position` integer NOT NULL,
	`at` text NOT NULL,
	`retiredAt` text,
	PRIMARY KEY(`team`, `stage`),
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
ALTER TABLE `customers` ADD `since` text;--> statement-breakpoint
ALTER TABLE `encounters` ADD `stage` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `stage` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `asksReasons` text;--> statement-breakpoint
ALTER TABLE `themes` ADD `reason` text;