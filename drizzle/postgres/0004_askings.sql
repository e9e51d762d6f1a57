CREATE TABLE "askings" (
	"contact" text NOT NULL,
	"kind" text NOT NULL,
	"source" text NOT NULL,
	"round" integer NOT NULL,
	"questions" integer NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "askings_contact_source_kind_round_pk" PRIMARY KEY("contact","source","kind","round")
);
--> statement-breakpoint
ALTER TABLE "teams" ADD COLUMN "questions" integer;--> statement-breakpoint
ALTER TABLE "askings" ADD CONSTRAINT "askings_contact_contacts_id_fk" FOREIGN KEY ("contact") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "askings_at" ON "askings" USING btree ("contact","at");