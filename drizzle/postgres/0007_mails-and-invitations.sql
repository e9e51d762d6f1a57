CREATE TABLE "invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting" text NOT NULL,
	"contact" text NOT NULL,
	"askedBy" text NOT NULL,
	"askedAt" text NOT NULL,
	"sequence" integer NOT NULL,
	"told" text,
	"answer" text,
	"reason" text,
	"answeredAt" text,
	"wish" text,
	"wishedAt" text,
	CONSTRAINT "invitations_once" UNIQUE("meeting","contact")
);
--> statement-breakpoint
CREATE TABLE "letters" (
	"meeting" text NOT NULL,
	"locale" text NOT NULL,
	"subject" text NOT NULL,
	"opening" text NOT NULL,
	"closing" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "letters_meeting_locale_pk" PRIMARY KEY("meeting","locale")
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text,
	"to" text NOT NULL,
	"toName" text,
	"fromName" text,
	"replyTo" text,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"ics" text,
	"method" text,
	"about" text NOT NULL,
	"source" text NOT NULL,
	"state" text NOT NULL,
	"attempts" integer NOT NULL,
	"nextAt" text NOT NULL,
	"createdAt" text NOT NULL,
	"sentAt" text,
	"error" text
);
--> statement-breakpoint
CREATE TABLE "slot_picks" (
	"slot" text NOT NULL,
	"contact" text NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "slot_picks_slot_contact_pk" PRIMARY KEY("slot","contact")
);
--> statement-breakpoint
CREATE TABLE "slots" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting" text NOT NULL,
	"startsAt" text NOT NULL,
	CONSTRAINT "slots_once" UNIQUE("meeting","startsAt")
);
--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "locale" text;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "zone" text;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "calledOffAt" text;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "calledOffReason" text;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_contact_contacts_id_fk" FOREIGN KEY ("contact") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slot_picks" ADD CONSTRAINT "slot_picks_slot_slots_id_fk" FOREIGN KEY ("slot") REFERENCES "public"."slots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slot_picks" ADD CONSTRAINT "slot_picks_contact_contacts_id_fk" FOREIGN KEY ("contact") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slots" ADD CONSTRAINT "slots_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mails_due" ON "mails" USING btree ("state","nextAt");--> statement-breakpoint
CREATE INDEX "mails_about" ON "mails" USING btree ("about","source");