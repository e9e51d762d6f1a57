CREATE TABLE "notes" (
	"meeting" text NOT NULL,
	"user" text NOT NULL,
	"words" text NOT NULL,
	"updatedAt" text NOT NULL,
	CONSTRAINT "notes_meeting_user_pk" PRIMARY KEY("meeting","user")
);
--> statement-breakpoint
CREATE TABLE "photos" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting" text NOT NULL,
	"person" text NOT NULL,
	"image" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "voter_keys" (
	"meeting" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "rehearses" text;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "title" text;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "since" text;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "line" text;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_user_user_id_fk" FOREIGN KEY ("user") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photos" ADD CONSTRAINT "photos_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voter_keys" ADD CONSTRAINT "voter_keys_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "photos_person" ON "photos" USING btree ("meeting","person");