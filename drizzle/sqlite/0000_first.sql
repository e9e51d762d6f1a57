CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`accountId` text NOT NULL,
	`providerId` text NOT NULL,
	`userId` text NOT NULL,
	`accessToken` text,
	`refreshToken` text,
	`idToken` text,
	`accessTokenExpiresAt` integer,
	`refreshTokenExpiresAt` integer,
	`scope` text,
	`password` text,
	`createdAt` integer NOT NULL,
	`updatedAt` integer NOT NULL,
	FOREIGN KEY (`userId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `account_user` ON `account` (`userId`);--> statement-breakpoint
CREATE TABLE `activity` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`by` text,
	`at` text NOT NULL,
	`type` text NOT NULL,
	`body` text NOT NULL,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `activity_team` ON `activity` (`team`,`at`);--> statement-breakpoint
CREATE TABLE `api_tokens` (
	`tokenHash` text PRIMARY KEY NOT NULL,
	`user` text NOT NULL,
	`name` text NOT NULL,
	`createdAt` text NOT NULL,
	`revokedAt` text,
	FOREIGN KEY (`user`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `charter_versions` (
	`charter` text NOT NULL,
	`number` integer NOT NULL,
	`note` text NOT NULL,
	`agreedBy` text NOT NULL,
	`cause` text NOT NULL,
	`meeting` text,
	`seq` integer,
	`restores` integer,
	`at` text NOT NULL,
	PRIMARY KEY(`charter`, `number`),
	FOREIGN KEY (`charter`) REFERENCES `charters`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `charters` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`title` text NOT NULL,
	`createdAt` text NOT NULL,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `charters_team` ON `charters` (`team`);--> statement-breakpoint
CREATE TABLE `clause_changes` (
	`charter` text NOT NULL,
	`version` integer NOT NULL,
	`clause` text NOT NULL,
	`section` text NOT NULL,
	`op` text NOT NULL,
	`before` text,
	`after` text,
	`cause` text NOT NULL,
	`own` text,
	`meeting` text,
	`proposal` text,
	`proposedBy` text,
	`proposedAt` text,
	`yes` integer,
	`nearly` integer,
	`no` integer,
	`at` text NOT NULL,
	PRIMARY KEY(`charter`, `version`, `clause`),
	FOREIGN KEY (`charter`) REFERENCES `charters`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `clause_changes_clause` ON `clause_changes` (`clause`);--> statement-breakpoint
CREATE TABLE `clause_edits` (
	`clause` text NOT NULL,
	`rev` integer NOT NULL,
	`text` text NOT NULL,
	`retiredAt` text,
	`by` text,
	`at` text NOT NULL,
	PRIMARY KEY(`clause`, `rev`),
	FOREIGN KEY (`clause`) REFERENCES `clauses`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `clauses` (
	`id` text PRIMARY KEY NOT NULL,
	`charter` text NOT NULL,
	`section` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`origin` text NOT NULL,
	`measures` text,
	`ref` text,
	`rev` integer NOT NULL,
	`updatedBy` text,
	`updatedAt` text NOT NULL,
	`retiredAt` text,
	FOREIGN KEY (`charter`) REFERENCES `charters`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `clauses_charter` ON `clauses` (`charter`);--> statement-breakpoint
CREATE TABLE `comments` (
	`meeting` text NOT NULL,
	`id` text NOT NULL,
	`charter` text NOT NULL,
	`seq` integer NOT NULL,
	`number` integer NOT NULL,
	`clause` text,
	`section` text,
	`quote` text,
	`verb` text,
	`words` text NOT NULL,
	`folded` text NOT NULL,
	`side` text NOT NULL,
	`by` text,
	`outcome` text,
	`ref` text,
	`at` text NOT NULL,
	`withdrawnAt` text,
	PRIMARY KEY(`meeting`, `id`),
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `comments_charter` ON `comments` (`charter`);--> statement-breakpoint
CREATE INDEX `comments_clause` ON `comments` (`clause`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`customer` text NOT NULL,
	`name` text NOT NULL,
	`title` text NOT NULL,
	`email` text,
	`createdAt` text NOT NULL,
	FOREIGN KEY (`customer`) REFERENCES `customers`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `contacts_customer` ON `contacts` (`customer`);--> statement-breakpoint
CREATE TABLE `customers` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`name` text NOT NULL,
	`keyReason` text,
	`ref` text,
	`createdAt` text NOT NULL,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `customers_team` ON `customers` (`team`);--> statement-breakpoint
CREATE TABLE `failures` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`address` text NOT NULL,
	`at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `failures_address` ON `failures` (`kind`,`address`,`at`);--> statement-breakpoint
CREATE INDEX `failures_at` ON `failures` (`at`);--> statement-breakpoint
CREATE TABLE `guests` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting` text NOT NULL,
	`tokenHash` text NOT NULL,
	`contact` text,
	`waitingName` text,
	`waitingCustomer` text,
	`createdAt` text NOT NULL,
	`revokedAt` text,
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `guests_tokenHash_unique` ON `guests` (`tokenHash`);--> statement-breakpoint
CREATE INDEX `guests_meeting` ON `guests` (`meeting`);--> statement-breakpoint
CREATE TABLE `invites` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`tokenHash` text NOT NULL,
	`createdAt` text NOT NULL,
	`expiresAt` text NOT NULL,
	`usedAt` text,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `invites_tokenHash_unique` ON `invites` (`tokenHash`);--> statement-breakpoint
CREATE INDEX `invites_team` ON `invites` (`team`);--> statement-breakpoint
CREATE TABLE `meeting_commands` (
	`meeting` text NOT NULL,
	`command` text NOT NULL,
	`hash` text NOT NULL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`meeting`, `command`),
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `meeting_customers` (
	`meeting` text NOT NULL,
	`customer` text NOT NULL,
	PRIMARY KEY(`meeting`, `customer`),
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`customer`) REFERENCES `customers`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `meeting_customers_customer` ON `meeting_customers` (`customer`);--> statement-breakpoint
CREATE TABLE `meeting_events` (
	`meeting` text NOT NULL,
	`seq` integer NOT NULL,
	`command` text NOT NULL,
	`part` integer NOT NULL,
	`at` text NOT NULL,
	`type` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`meeting`, `seq`),
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_events_command` ON `meeting_events` (`meeting`,`command`,`part`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`charter` text NOT NULL,
	`title` text NOT NULL,
	`objective` text NOT NULL,
	`startsAt` text NOT NULL,
	`zone` text NOT NULL,
	`agenda` text NOT NULL,
	`facilitator` text NOT NULL,
	`standIn` text,
	`names` text NOT NULL,
	`showing` text NOT NULL,
	`state` text NOT NULL,
	`version` integer,
	`code` text,
	`roomToken` text,
	`clockHash` text,
	`epoch` integer NOT NULL,
	`ref` text,
	`createdAt` text NOT NULL,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`charter`) REFERENCES `charters`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `meetings_code_unique` ON `meetings` (`code`);--> statement-breakpoint
CREATE UNIQUE INDEX `meetings_roomToken_unique` ON `meetings` (`roomToken`);--> statement-breakpoint
CREATE INDEX `meetings_team` ON `meetings` (`team`);--> statement-breakpoint
CREATE INDEX `meetings_charter` ON `meetings` (`charter`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`team` text NOT NULL,
	`user` text NOT NULL,
	`role` text NOT NULL,
	`createdAt` text NOT NULL,
	PRIMARY KEY(`team`, `user`),
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `memberships_user` ON `memberships` (`user`);--> statement-breakpoint
CREATE TABLE `people` (
	`meeting` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`side` text NOT NULL,
	`customer` text,
	`contact` text,
	`ref` text,
	`at` text NOT NULL,
	PRIMARY KEY(`meeting`, `id`),
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `personal_links` (
	`tokenHash` text PRIMARY KEY NOT NULL,
	`meeting` text NOT NULL,
	`contact` text NOT NULL,
	`createdAt` text NOT NULL,
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `personal_links_meeting` ON `personal_links` (`meeting`);--> statement-breakpoint
CREATE TABLE `promises` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text NOT NULL,
	`meeting` text,
	`what` text NOT NULL,
	`owner` text NOT NULL,
	`due` text,
	`ref` text,
	`at` text NOT NULL,
	FOREIGN KEY (`team`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `promises_team` ON `promises` (`team`);--> statement-breakpoint
CREATE TABLE `screens` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting` text NOT NULL,
	`linkHash` text NOT NULL,
	`cookieHash` text,
	`createdAt` text NOT NULL,
	`revokedAt` text,
	FOREIGN KEY (`meeting`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `screens_linkHash_unique` ON `screens` (`linkHash`);--> statement-breakpoint
CREATE UNIQUE INDEX `screens_cookieHash_unique` ON `screens` (`cookieHash`);--> statement-breakpoint
CREATE INDEX `screens_meeting` ON `screens` (`meeting`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`expiresAt` integer NOT NULL,
	`token` text NOT NULL,
	`createdAt` integer NOT NULL,
	`updatedAt` integer NOT NULL,
	`ipAddress` text,
	`userAgent` text,
	`userId` text NOT NULL,
	FOREIGN KEY (`userId`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`userId`);--> statement-breakpoint
CREATE TABLE `setup_links` (
	`tokenHash` text PRIMARY KEY NOT NULL,
	`createdAt` text NOT NULL,
	`usedAt` text
) STRICT;
--> statement-breakpoint
CREATE TABLE `teams` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`createdAt` text NOT NULL,
	`example` text
) STRICT;
--> statement-breakpoint
CREATE TABLE `traces` (
	`charter` text NOT NULL,
	`version` integer NOT NULL,
	`clause` text NOT NULL,
	`meeting` text NOT NULL,
	`comment` text NOT NULL,
	PRIMARY KEY(`charter`, `version`, `clause`, `meeting`, `comment`),
	FOREIGN KEY (`charter`) REFERENCES `charters`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `traces_comment` ON `traces` (`meeting`,`comment`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`emailVerified` integer NOT NULL,
	`image` text,
	`createdAt` integer NOT NULL,
	`updatedAt` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expiresAt` integer NOT NULL,
	`createdAt` integer NOT NULL,
	`updatedAt` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `verification_identifier` ON `verification` (`identifier`);--> statement-breakpoint
CREATE TABLE `version_clauses` (
	`charter` text NOT NULL,
	`number` integer NOT NULL,
	`clause` text NOT NULL,
	`section` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`origin` text NOT NULL,
	`measures` text,
	`ref` text,
	PRIMARY KEY(`charter`, `number`, `clause`),
	FOREIGN KEY (`charter`) REFERENCES `charters`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
