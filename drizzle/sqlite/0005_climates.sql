CREATE TABLE `climates` (
	`meeting` text PRIMARY KEY NOT NULL,
	`label` text NOT NULL,
	`configVersion` text NOT NULL,
	`result` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
ALTER TABLE `meetings` ADD `climate` text DEFAULT 'on' NOT NULL;