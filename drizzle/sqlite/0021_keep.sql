ALTER TABLE `teams` ADD `keepNames` integer;--> statement-breakpoint
ALTER TABLE `teams` ADD `keepWords` integer;--> statement-breakpoint
ALTER TABLE `teams` ADD `keepLines` integer;