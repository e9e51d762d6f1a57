CREATE TABLE "encounters" (
	"id" text PRIMARY KEY NOT NULL,
	"customer" text NOT NULL,
	"kind" text NOT NULL,
	"words" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "revenue" integer;--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "margin" integer;--> statement-breakpoint
ALTER TABLE "teams" ADD COLUMN "called" text;--> statement-breakpoint
ALTER TABLE "teams" ADD COLUMN "unpaid" text;--> statement-breakpoint
ALTER TABLE "teams" ADD COLUMN "meetEvery" integer;--> statement-breakpoint
ALTER TABLE "encounters" ADD CONSTRAINT "encounters_customer_customers_id_fk" FOREIGN KEY ("customer") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "encounters_customer" ON "encounters" USING btree ("customer","at");