ALTER TABLE `mails` ADD `file` text;--> statement-breakpoint
ALTER TABLE `mails` ADD `fileName` text;--> statement-breakpoint
ALTER TABLE `memberships` ADD `locale` text;