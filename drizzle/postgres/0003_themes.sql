CREATE TABLE "theme_comments" (
	"meeting" text NOT NULL,
	"comment" text NOT NULL,
	"theme" text NOT NULL,
	CONSTRAINT "theme_comments_meeting_comment_pk" PRIMARY KEY("meeting","comment")
);
--> statement-breakpoint
CREATE TABLE "theme_links" (
	"move" text PRIMARY KEY NOT NULL,
	"theme" text NOT NULL,
	"charter" text NOT NULL,
	"version" integer NOT NULL,
	"number" integer NOT NULL,
	"onCharter" text,
	"clause" text,
	"by" text,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "theme_moves" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"theme" text NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"body" text NOT NULL,
	"by" text,
	"at" text NOT NULL,
	CONSTRAINT "theme_moves_number" UNIQUE("team","number")
);
--> statement-breakpoint
CREATE TABLE "theme_subjects" (
	"meeting" text NOT NULL,
	"subject" text NOT NULL,
	"theme" text NOT NULL,
	CONSTRAINT "theme_subjects_meeting_subject_pk" PRIMARY KEY("meeting","subject")
);
--> statement-breakpoint
CREATE TABLE "themes" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"label" text NOT NULL,
	"ref" text,
	"createdAt" text NOT NULL,
	"goneAt" text,
	"joined" text
);
--> statement-breakpoint
ALTER TABLE "theme_comments" ADD CONSTRAINT "theme_comments_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme_comments" ADD CONSTRAINT "theme_comments_theme_themes_id_fk" FOREIGN KEY ("theme") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme_links" ADD CONSTRAINT "theme_links_move_theme_moves_id_fk" FOREIGN KEY ("move") REFERENCES "public"."theme_moves"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme_links" ADD CONSTRAINT "theme_links_theme_themes_id_fk" FOREIGN KEY ("theme") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme_links" ADD CONSTRAINT "theme_links_charter_charters_id_fk" FOREIGN KEY ("charter") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme_moves" ADD CONSTRAINT "theme_moves_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme_moves" ADD CONSTRAINT "theme_moves_theme_themes_id_fk" FOREIGN KEY ("theme") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme_subjects" ADD CONSTRAINT "theme_subjects_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme_subjects" ADD CONSTRAINT "theme_subjects_theme_themes_id_fk" FOREIGN KEY ("theme") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "themes" ADD CONSTRAINT "themes_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "theme_comments_theme" ON "theme_comments" USING btree ("theme");--> statement-breakpoint
CREATE INDEX "theme_links_theme" ON "theme_links" USING btree ("theme","charter");--> statement-breakpoint
CREATE INDEX "theme_moves_theme" ON "theme_moves" USING btree ("theme");--> statement-breakpoint
CREATE INDEX "theme_subjects_theme" ON "theme_subjects" USING btree ("theme");--> statement-breakpoint
CREATE INDEX "themes_team" ON "themes" USING btree ("team");