CREATE TABLE `theme_comments` (
	`meeting` text NOT NULL,
	`comment` text NOT NULL,
	`theme` text NOT NULL,
	PRIMARY KEY(`meeting`, `comment`),
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`theme`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `theme_comments_theme` ON `theme_comments` (`theme`);--> statement-breakpoint
CREATE TABLE `theme_links` (
	`move` text PRIMARY KEY NOT NULL,
	`theme` text NOT NULL,
	`charter` text NOT NULL,
	`version` integer NOT NULL,
	`number` integer NOT NULL,
	`onCharter` text,
	`clause` text,
	`by` text,
	`at` text NOT NULL,
	FOREIGN KEY (`move`) REFERENCES `theme_moves`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`theme`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`charter`) REFERENCES `charters`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `theme_links_theme` ON `theme_links` (`theme`,`charter`);--> statement-breakpoint
CREATE TABLE `theme_moves` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`theme` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`body` text NOT NULL,
	`by` text,
	`at` text NOT NULL,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`theme`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `theme_moves_theme` ON `theme_moves` (`theme`);--> statement-breakpoint
CREATE UNIQUE INDEX `theme_moves_number` ON `theme_moves` (`team`,`number`);--> statement-breakpoint
CREATE TABLE `theme_subjects` (
	`meeting` text NOT NULL,
	`subject` text NOT NULL,
	`theme` text NOT NULL,
	PRIMARY KEY(`meeting`, `subject`),
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`theme`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `theme_subjects_theme` ON `theme_subjects` (`theme`);--> statement-breakpoint
CREATE TABLE `themes` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`label` text NOT NULL,
	`ref` text,
	`createdAt` text NOT NULL,
	`goneAt` text,
	`joined` text,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `themes_team` ON `themes` (`team`);