CREATE TABLE "report_links" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting" text NOT NULL,
	"tokenHash" text NOT NULL,
	"contact" text,
	"by" text NOT NULL,
	"createdAt" text NOT NULL,
	"expiresAt" text NOT NULL,
	"revokedAt" text,
	CONSTRAINT "report_links_tokenHash_unique" UNIQUE("tokenHash")
);
--> statement-breakpoint
CREATE TABLE "told" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"contact" text NOT NULL,
	"kind" text NOT NULL,
	"source" text NOT NULL,
	"how" text NOT NULL,
	"mail" text,
	"by" text,
	"at" text NOT NULL,
	CONSTRAINT "told_once" UNIQUE("kind","source","contact","how")
);
--> statement-breakpoint
ALTER TABLE "report_links" ADD CONSTRAINT "report_links_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_links" ADD CONSTRAINT "report_links_contact_contacts_id_fk" FOREIGN KEY ("contact") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "told" ADD CONSTRAINT "told_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "told" ADD CONSTRAINT "told_contact_contacts_id_fk" FOREIGN KEY ("contact") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "report_links_meeting" ON "report_links" USING btree ("meeting");--> statement-breakpoint
CREATE INDEX "told_contact" ON "told" USING btree ("contact");