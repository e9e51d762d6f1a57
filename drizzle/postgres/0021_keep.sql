ALTER TABLE "teams" ADD COLUMN "keepNames" integer;--> statement-breakpoint
ALTER TABLE "teams" ADD COLUMN "keepWords" integer;--> statement-breakpoint
ALTER TABLE "teams" ADD COLUMN "keepLines" integer;