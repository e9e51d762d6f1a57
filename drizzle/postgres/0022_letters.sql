ALTER TABLE "mails" ADD COLUMN "file" text;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "fileName" text;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "locale" text;