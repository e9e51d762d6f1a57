CREATE TABLE `complaint_counts` (
	`team` text NOT NULL,
	`theme` text NOT NULL,
	`month` text NOT NULL,
	`count` integer NOT NULL,
	`customers` integer,
	`by` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`team`, `theme`, `month`),
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `figures` (
	`charter` text NOT NULL,
	`clause` text NOT NULL,
	`month` text NOT NULL,
	`value` text NOT NULL,
	`unit` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`charter`, `clause`, `month`),
	FOREIGN KEY (`charter`) REFERENCES `charters`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `savings` (
	`charter` text NOT NULL,
	`kind` text NOT NULL,
	`target` text NOT NULL,
	`hours` integer NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`charter`, `kind`, `target`),
	FOREIGN KEY (`charter`) REFERENCES `charters`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `serves` (
	`charter` text NOT NULL,
	`clause` text NOT NULL,
	`expectation` text NOT NULL,
	`mark` text NOT NULL,
	`wording` text NOT NULL,
	`against` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`charter`, `clause`, `expectation`),
	FOREIGN KEY (`charter`) REFERENCES `charters`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `training_links` (
	`training` text NOT NULL,
	`kind` text NOT NULL,
	`target` text NOT NULL,
	PRIMARY KEY(`training`, `kind`, `target`),
	FOREIGN KEY (`training`) REFERENCES `trainings`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `training_people` (
	`training` text NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`training`, `name`),
	FOREIGN KEY (`training`) REFERENCES `trainings`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `trainings` (
	`id` text PRIMARY KEY NOT NULL,
	`charter` text NOT NULL,
	`name` text NOT NULL,
	`sessions` integer,
	`completed` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`charter`) REFERENCES `charters`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `trainings_charter` ON `trainings` (`charter`);--> statement-breakpoint
CREATE TABLE `waves` (
	`id` text PRIMARY KEY NOT NULL,
	`charter` text NOT NULL,
	`clause` text NOT NULL,
	`label` text NOT NULL,
	`month` text NOT NULL,
	`importance` text NOT NULL,
	`performance` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`charter`) REFERENCES `charters`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `waves_charter` ON `waves` (`charter`,`clause`);--> statement-breakpoint
ALTER TABLE `customers` ADD `segment` text;--> statement-breakpoint
ALTER TABLE `promises` ADD `keptOn` text;--> statement-breakpoint
ALTER TABLE `promises` ADD `toldOn` text;