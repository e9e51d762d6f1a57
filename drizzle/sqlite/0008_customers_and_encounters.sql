CREATE TABLE `encounters` (
	`id` text PRIMARY KEY NOT NULL,
	`customer` text NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`customer`) REFERENCES `customers`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `encounters_customer` ON `encounters` (`customer`,`at`);--> statement-breakpoint
ALTER TABLE `customers` ADD `revenue` integer;--> statement-breakpoint
ALTER TABLE `customers` ADD `margin` integer;--> statement-breakpoint
ALTER TABLE `teams` ADD `called` text;--> statement-breakpoint
ALTER TABLE `teams` ADD `unpaid` text;--> statement-breakpoint
ALTER TABLE `teams` ADD `meetEvery` integer;