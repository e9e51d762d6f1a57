CREATE TABLE `activity_seals` (
	`team` text NOT NULL,
	`number` integer NOT NULL,
	`line` text NOT NULL,
	`head` text NOT NULL,
	`body` text NOT NULL,
	`chain` text NOT NULL,
	PRIMARY KEY(`team`, `number`),
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `activity_seals_line_unique` ON `activity_seals` (`line`);