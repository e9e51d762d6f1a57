CREATE TABLE "expectations" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"customer" text NOT NULL,
	"words" text NOT NULL,
	"origin" text NOT NULL,
	"promisedBy" text,
	"promise" text,
	"teamBy" text,
	"teamOn" text,
	"customerBy" text,
	"customerOn" text,
	"by" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "follow_ups" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"charter" text NOT NULL,
	"version" integer NOT NULL,
	"due" text NOT NULL,
	"sequence" integer NOT NULL,
	"at" text NOT NULL,
	"doneOn" text,
	"by" text,
	CONSTRAINT "follow_ups_once" UNIQUE("charter","version")
);
--> statement-breakpoint
CREATE TABLE "handovers" (
	"id" text PRIMARY KEY NOT NULL,
	"promise" text NOT NULL,
	"from" text NOT NULL,
	"to" text NOT NULL,
	"at" text NOT NULL,
	"answer" text,
	"answeredAt" text
);
--> statement-breakpoint
CREATE TABLE "promise_letters" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"contact" text NOT NULL,
	"kind" text NOT NULL,
	"source" text NOT NULL,
	"locale" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"because" text NOT NULL,
	"at" text NOT NULL,
	"state" text NOT NULL,
	"by" text,
	"doneAt" text,
	CONSTRAINT "promise_letters_once" UNIQUE("kind","source","contact")
);
--> statement-breakpoint
CREATE TABLE "urgents" (
	"meeting" text NOT NULL,
	"comment" text NOT NULL,
	"team" text NOT NULL,
	"at" text NOT NULL,
	"owner" text,
	"sentAt" text,
	"answeredAt" text,
	"answeredBy" text,
	CONSTRAINT "urgents_meeting_comment_pk" PRIMARY KEY("meeting","comment")
);
--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "wants" text;--> statement-breakpoint
ALTER TABLE "promises" ADD COLUMN "customer" text;--> statement-breakpoint
ALTER TABLE "promises" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "promises" ADD COLUMN "holder" text;--> statement-breakpoint
ALTER TABLE "promises" ADD COLUMN "asked" text;--> statement-breakpoint
ALTER TABLE "promises" ADD COLUMN "checked" text;--> statement-breakpoint
ALTER TABLE "promises" ADD COLUMN "checkedAt" text;--> statement-breakpoint
ALTER TABLE "promises" ADD COLUMN "movedTo" text;--> statement-breakpoint
ALTER TABLE "promises" ADD COLUMN "slipToldOn" text;--> statement-breakpoint
ALTER TABLE "promises" ADD COLUMN "brokenOn" text;--> statement-breakpoint
ALTER TABLE "promises" ADD COLUMN "brokenWhy" text;--> statement-breakpoint
ALTER TABLE "promises" ADD COLUMN "nagged" text;--> statement-breakpoint
ALTER TABLE "teams" ADD COLUMN "duty" text;--> statement-breakpoint
ALTER TABLE "teams" ADD COLUMN "slipDays" integer;--> statement-breakpoint
ALTER TABLE "expectations" ADD CONSTRAINT "expectations_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expectations" ADD CONSTRAINT "expectations_customer_customers_id_fk" FOREIGN KEY ("customer") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_charter_charters_id_fk" FOREIGN KEY ("charter") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_promise_promises_id_fk" FOREIGN KEY ("promise") REFERENCES "public"."promises"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promise_letters" ADD CONSTRAINT "promise_letters_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promise_letters" ADD CONSTRAINT "promise_letters_contact_contacts_id_fk" FOREIGN KEY ("contact") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urgents" ADD CONSTRAINT "urgents_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urgents" ADD CONSTRAINT "urgents_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "expectations_team" ON "expectations" USING btree ("team","customer");--> statement-breakpoint
CREATE INDEX "follow_ups_team" ON "follow_ups" USING btree ("team");--> statement-breakpoint
CREATE INDEX "handovers_promise" ON "handovers" USING btree ("promise");--> statement-breakpoint
CREATE INDEX "handovers_to" ON "handovers" USING btree ("to");--> statement-breakpoint
CREATE INDEX "promise_letters_team" ON "promise_letters" USING btree ("team","state");--> statement-breakpoint
CREATE INDEX "urgents_team" ON "urgents" USING btree ("team");