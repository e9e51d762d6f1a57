CREATE TABLE `askings` (
	`contact` text NOT NULL,
	`kind` text NOT NULL,
	`source` text NOT NULL,
	`round` integer NOT NULL,
	`questions` integer NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`contact`, `source`, `kind`, `round`),
	FOREIGN KEY (`contact`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `askings_at` ON `askings` (`contact`,`at`);--> statement-breakpoint
ALTER TABLE `teams` ADD `questions` integer;