CREATE TABLE "moments" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"name" text NOT NULL,
	"stage" text NOT NULL,
	"position" integer NOT NULL,
	"createdAt" text NOT NULL,
	"retiredAt" text
);
--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "moment" text;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "kind" text;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "parent" text;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "question" text;--> statement-breakpoint
ALTER TABLE "moments" ADD CONSTRAINT "moments_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "moments_team" ON "moments" USING btree ("team");--> statement-breakpoint
CREATE INDEX "comments_moment" ON "comments" USING btree ("moment");