CREATE TABLE "announcement_lines" (
	"charter" text NOT NULL,
	"version" integer NOT NULL,
	"key" text NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"said" text NOT NULL,
	"did" text NOT NULL,
	"comments" text NOT NULL,
	"leftOut" text,
	CONSTRAINT "announcement_lines_charter_version_key_pk" PRIMARY KEY("charter","version","key")
);
--> statement-breakpoint
CREATE TABLE "announcements" (
	"charter" text NOT NULL,
	"version" integer NOT NULL,
	"opening" text NOT NULL,
	"rev" integer NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	"token" text,
	CONSTRAINT "announcements_charter_version_pk" PRIMARY KEY("charter","version"),
	CONSTRAINT "announcements_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "hearers" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "hearers_once" UNIQUE("team","kind","email")
);
--> statement-breakpoint
CREATE TABLE "page_links" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"contact" text,
	"meeting" text,
	"person" text,
	"tokenHash" text NOT NULL,
	"by" text NOT NULL,
	"createdAt" text NOT NULL,
	"expiresAt" text NOT NULL,
	"revokedAt" text,
	CONSTRAINT "page_links_tokenHash_unique" UNIQUE("tokenHash")
);
--> statement-breakpoint
CREATE TABLE "tellings" (
	"id" text PRIMARY KEY NOT NULL,
	"theme" text NOT NULL,
	"words" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "thanks" (
	"meeting" text NOT NULL,
	"person" text NOT NULL,
	"words" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "thanks_meeting_person_pk" PRIMARY KEY("meeting","person")
);
--> statement-breakpoint
CREATE TABLE "verdicts" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting" text NOT NULL,
	"comment" text NOT NULL,
	"person" text NOT NULL,
	"verdict" text NOT NULL,
	"words" text NOT NULL,
	"at" text NOT NULL,
	"answer" text,
	"answeredBy" text,
	"answeredAt" text
);
--> statement-breakpoint
ALTER TABLE "told" ALTER COLUMN "contact" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "told" ADD COLUMN "person" text;--> statement-breakpoint
ALTER TABLE "announcement_lines" ADD CONSTRAINT "announcement_lines_charter_charters_id_fk" FOREIGN KEY ("charter") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcements" ADD CONSTRAINT "announcements_charter_charters_id_fk" FOREIGN KEY ("charter") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hearers" ADD CONSTRAINT "hearers_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_links" ADD CONSTRAINT "page_links_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_links" ADD CONSTRAINT "page_links_contact_contacts_id_fk" FOREIGN KEY ("contact") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_links" ADD CONSTRAINT "page_links_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tellings" ADD CONSTRAINT "tellings_theme_themes_id_fk" FOREIGN KEY ("theme") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thanks" ADD CONSTRAINT "thanks_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "page_links_team" ON "page_links" USING btree ("team");--> statement-breakpoint
CREATE INDEX "tellings_theme" ON "tellings" USING btree ("theme");--> statement-breakpoint
CREATE INDEX "verdicts_comment" ON "verdicts" USING btree ("meeting","comment");--> statement-breakpoint
ALTER TABLE "told" ADD CONSTRAINT "told_person_once" UNIQUE("kind","source","person","how");