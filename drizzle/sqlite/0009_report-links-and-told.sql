CREATE TABLE `report_links` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting` text NOT NULL,
	`tokenHash` text NOT NULL,
	`contact` text,
	`by` text NOT NULL,
	`createdAt` text NOT NULL,
	`expiresAt` text NOT NULL,
	`revokedAt` text,
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `report_links_tokenHash_unique` ON `report_links` (`tokenHash`);--> statement-breakpoint
CREATE INDEX `report_links_meeting` ON `report_links` (`meeting`);--> statement-breakpoint
CREATE TABLE `told` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`contact` text NOT NULL,
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
CREATE INDEX `told_contact` ON `told` (`contact`);--> statement-breakpoint
CREATE UNIQUE INDEX `told_once` ON `told` (`kind`,`source`,`contact`,`how`);