CREATE TABLE `announcement_lines` (
	`charter` text NOT NULL,
	`version` integer NOT NULL,
	`key` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`said` text NOT NULL,
	`did` text NOT NULL,
	`comments` text NOT NULL,
	`leftOut` text,
	PRIMARY KEY(`charter`, `version`, `key`),
	FOREIGN KEY (`charter`) REFERENCES `charters`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `announcements` (
	`charter` text NOT NULL,
	`version` integer NOT NULL,
	`opening` text NOT NULL,
	`rev` integer NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`token` text,
	PRIMARY KEY(`charter`, `version`),
	FOREIGN KEY (`charter`) REFERENCES `charters`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `announcements_token_unique` ON `announcements` (`token`);--> statement-breakpoint
CREATE TABLE `hearers` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `hearers_once` ON `hearers` (`team`,`kind`,`email`);--> statement-breakpoint
CREATE TABLE `page_links` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`contact` text,
	`meeting` text,
	`person` text,
	`tokenHash` text NOT NULL,
	`by` text NOT NULL,
	`createdAt` text NOT NULL,
	`expiresAt` text NOT NULL,
	`revokedAt` text,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `page_links_tokenHash_unique` ON `page_links` (`tokenHash`);--> statement-breakpoint
CREATE INDEX `page_links_team` ON `page_links` (`team`);--> statement-breakpoint
CREATE TABLE `tellings` (
	`id` text PRIMARY KEY NOT NULL,
	`theme` text NOT NULL,
	`words` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`theme`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `tellings_theme` ON `tellings` (`theme`);--> statement-breakpoint
CREATE TABLE `thanks` (
	`meeting` text NOT NULL,
	`person` text NOT NULL,
	`words` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`meeting`, `person`),
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `verdicts` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting` text NOT NULL,
	`comment` text NOT NULL,
	`person` text NOT NULL,
	`verdict` text NOT NULL,
	`words` text NOT NULL,
	`at` text NOT NULL,
	`answer` text,
	`answeredBy` text,
	`answeredAt` text,
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `verdicts_comment` ON `verdicts` (`meeting`,`comment`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_told` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`contact` text,
	`person` text,
	`kind` text NOT NULL,
	`source` text NOT NULL,
	`how` text NOT NULL,
	`mail` text,
	`by` text,
	`at` text NOT NULL,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_told`("id", "team", "contact", "person", "kind", "source", "how", "mail", "by", "at") SELECT "id", "team", "contact", NULL, "kind", "source", "how", "mail", "by", "at" FROM `told`;--> statement-breakpoint
DROP TABLE `told`;--> statement-breakpoint
ALTER TABLE `__new_told` RENAME TO `told`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `told_contact` ON `told` (`contact`);--> statement-breakpoint
CREATE UNIQUE INDEX `told_once` ON `told` (`kind`,`source`,`contact`,`how`);--> statement-breakpoint
CREATE UNIQUE INDEX `told_person_once` ON `told` (`kind`,`source`,`person`,`how`);