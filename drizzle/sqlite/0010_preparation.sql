CREATE TABLE `duties` (
	`meeting` text NOT NULL,
	`user` text NOT NULL,
	`duty` text NOT NULL,
	PRIMARY KEY(`meeting`, `user`),
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `facilitations` (
	`meeting` text PRIMARY KEY NOT NULL,
	`choice` text NOT NULL,
	`note` text NOT NULL,
	`answers` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `landings` (
	`meeting` text NOT NULL,
	`user` text NOT NULL,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`meeting`, `user`),
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `prepared` (
	`meeting` text NOT NULL,
	`user` text NOT NULL,
	`step` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`meeting`, `user`, `step`),
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `sealed_guesses` (
	`meeting` text NOT NULL,
	`user` text NOT NULL,
	`guesses` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`meeting`, `user`),
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `worries` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting` text NOT NULL,
	`about` text NOT NULL,
	`words` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `worries_meeting` ON `worries` (`meeting`);