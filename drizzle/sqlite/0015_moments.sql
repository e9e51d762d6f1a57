CREATE TABLE `moments` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`name` text NOT NULL,
	`stage` text NOT NULL,
	`position` integer NOT NULL,
	`createdAt` text NOT NULL,
	`retiredAt` text,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `moments_team` ON `moments` (`team`);--> statement-breakpoint
ALTER TABLE `comments` ADD `moment` text;--> statement-breakpoint
ALTER TABLE `comments` ADD `kind` text;--> statement-breakpoint
ALTER TABLE `comments` ADD `parent` text;--> statement-breakpoint
ALTER TABLE `comments` ADD `question` text;--> statement-breakpoint
CREATE INDEX `comments_moment` ON `comments` (`moment`);