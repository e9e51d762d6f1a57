CREATE TABLE `absences` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`user` text NOT NULL,
	`fromDay` text NOT NULL,
	`toDay` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `absences_team` ON `absences` (`team`,`toDay`);--> statement-breakpoint
CREATE TABLE `complaints` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`customer` text,
	`contact` text,
	`sayer` text,
	`reach` text,
	`source` text NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`folded` text NOT NULL,
	`severity` integer NOT NULL,
	`saidOn` text NOT NULL,
	`at` text NOT NULL,
	`theme` text,
	`clause` text,
	`moment` text,
	`place` text,
	`owner` text,
	`parent` text,
	`question` text,
	`same` text,
	`issue` text,
	`answeredAt` text,
	`answeredBy` text,
	`answer` text,
	`doneAt` text,
	`doneBy` text,
	`did` text,
	`by` text,
	`ref` text,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`customer`) REFERENCES `customers`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`contact`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`theme`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE INDEX `complaints_team` ON `complaints` (`team`,`saidOn`);--> statement-breakpoint
CREATE INDEX `complaints_customer` ON `complaints` (`customer`,`saidOn`);--> statement-breakpoint
CREATE INDEX `complaints_theme` ON `complaints` (`theme`);--> statement-breakpoint
CREATE INDEX `complaints_parent` ON `complaints` (`parent`);--> statement-breakpoint
CREATE TABLE `confirmations` (
	`id` text PRIMARY KEY NOT NULL,
	`recovery` text NOT NULL,
	`contact` text NOT NULL,
	`tokenHash` text,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`expiresAt` text NOT NULL,
	`answer` text,
	`words` text,
	`answeredAt` text,
	FOREIGN KEY (`recovery`) REFERENCES `recoveries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `confirmations_tokenHash_unique` ON `confirmations` (`tokenHash`);--> statement-breakpoint
CREATE INDEX `confirmations_recovery` ON `confirmations` (`recovery`);--> statement-breakpoint
CREATE TABLE `front_needs` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`whose` text NOT NULL,
	`clause` text,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`answer` text,
	`answeredBy` text,
	`answeredAt` text,
	`due` text,
	`training` text,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`training`) REFERENCES `trainings`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE INDEX `front_needs_team` ON `front_needs` (`team`);--> statement-breakpoint
CREATE TABLE `front_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`title` text NOT NULL,
	`heldOn` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`countedAt` text,
	`closedAt` text,
	`closedBy` text,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `front_sessions_team` ON `front_sessions` (`team`,`heldOn`);--> statement-breakpoint
CREATE TABLE `inboxes` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`kind` text NOT NULL,
	`token` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`closedAt` text,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `inboxes_token_unique` ON `inboxes` (`token`);--> statement-breakpoint
CREATE INDEX `inboxes_team` ON `inboxes` (`team`,`kind`);--> statement-breakpoint
CREATE TABLE `issue_calls` (
	`id` text PRIMARY KEY NOT NULL,
	`issue` text NOT NULL,
	`customer` text NOT NULL,
	`owner` text NOT NULL,
	`due` text NOT NULL,
	`doneAt` text,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`issue`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`customer`) REFERENCES `customers`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `issue_calls_issue` ON `issue_calls` (`issue`);--> statement-breakpoint
CREATE TABLE `issue_votes` (
	`issue` text NOT NULL,
	`user` text NOT NULL,
	PRIMARY KEY(`issue`, `user`),
	FOREIGN KEY (`issue`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `issues` (
	`id` text PRIMARY KEY NOT NULL,
	`session` text NOT NULL,
	`words` text NOT NULL,
	`theme` text,
	`clause` text,
	`moment` text,
	`owner` text,
	`due` text,
	`minor` text,
	`did` text,
	`doneAt` text,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`session`) REFERENCES `front_sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`theme`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE INDEX `issues_session` ON `issues` (`session`);--> statement-breakpoint
CREATE INDEX `issues_theme` ON `issues` (`theme`);--> statement-breakpoint
CREATE TABLE `moment_answered` (
	`team` text NOT NULL,
	`moment` text NOT NULL,
	`month` text NOT NULL,
	`user` text NOT NULL,
	PRIMARY KEY(`team`, `moment`, `month`, `user`),
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `moment_felt` (
	`team` text NOT NULL,
	`moment` text NOT NULL,
	`month` text NOT NULL,
	`side` text NOT NULL,
	`numbers` text NOT NULL,
	`rev` integer NOT NULL,
	PRIMARY KEY(`team`, `moment`, `month`, `side`),
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `permissions` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`decision` text NOT NULL,
	`folded` text NOT NULL,
	`asked` text NOT NULL,
	`customer` text,
	`by` text NOT NULL,
	`askedAt` text NOT NULL,
	`answer` text,
	`answeredAt` text,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`customer`) REFERENCES `customers`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE INDEX `permissions_team` ON `permissions` (`team`,`askedAt`);--> statement-breakpoint
CREATE TABLE `recoveries` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`customer` text NOT NULL,
	`cause` text NOT NULL,
	`source` text,
	`clause` text,
	`what` text NOT NULL,
	`owner` text,
	`offered` text,
	`openedAt` text NOT NULL,
	`openedBy` text,
	`due` text NOT NULL,
	`contactedAt` text,
	`contactedBy` text,
	`contactedHow` text,
	`righted` text,
	`rightedAt` text,
	`rightedBy` text,
	`closedAt` text,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`customer`) REFERENCES `customers`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `recoveries_team` ON `recoveries` (`team`,`closedAt`);--> statement-breakpoint
CREATE INDEX `recoveries_customer` ON `recoveries` (`customer`,`openedAt`);--> statement-breakpoint
CREATE UNIQUE INDEX `recoveries_once` ON `recoveries` (`cause`,`source`,`customer`);--> statement-breakpoint
CREATE TABLE `session_people` (
	`session` text NOT NULL,
	`name` text NOT NULL,
	`side` text NOT NULL,
	PRIMARY KEY(`session`, `name`),
	FOREIGN KEY (`session`) REFERENCES `front_sessions`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
ALTER TABLE `moments` ADD `owner` text;--> statement-breakpoint
ALTER TABLE `moments` ADD `deputy` text;