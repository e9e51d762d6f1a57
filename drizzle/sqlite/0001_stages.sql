CREATE TABLE `notes` (
	`meeting` text NOT NULL,
	`user` text NOT NULL,
	`words` text NOT NULL,
	`updatedAt` text NOT NULL,
	PRIMARY KEY(`meeting`, `user`),
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `photos` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting` text NOT NULL,
	`person` text NOT NULL,
	`image` text NOT NULL,
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `photos_person` ON `photos` (`meeting`,`person`);--> statement-breakpoint
CREATE TABLE `voter_keys` (
	`meeting` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
ALTER TABLE `meetings` ADD `rehearses` text;--> statement-breakpoint
ALTER TABLE `people` ADD `title` text;--> statement-breakpoint
ALTER TABLE `people` ADD `since` text;--> statement-breakpoint
ALTER TABLE `people` ADD `line` text;