CREATE TABLE "climates" (
	"meeting" text PRIMARY KEY NOT NULL,
	"label" text NOT NULL,
	"configVersion" text NOT NULL,
	"result" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "climate" text DEFAULT 'on' NOT NULL;--> statement-breakpoint
ALTER TABLE "climates" ADD CONSTRAINT "climates_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;