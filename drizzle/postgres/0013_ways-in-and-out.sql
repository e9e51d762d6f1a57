CREATE TABLE "calendar_feeds" (
	"team" text NOT NULL,
	"user" text NOT NULL,
	"tokenHash" text NOT NULL,
	"createdAt" text NOT NULL,
	CONSTRAINT "calendar_feeds_team_user_pk" PRIMARY KEY("team","user"),
	CONSTRAINT "calendar_feeds_tokenHash_unique" UNIQUE("tokenHash")
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"id" text PRIMARY KEY NOT NULL,
	"webhook" text NOT NULL,
	"event" text NOT NULL,
	"type" text NOT NULL,
	"source" text NOT NULL,
	"part" text,
	"at" text NOT NULL,
	"state" text NOT NULL,
	"attempts" integer NOT NULL,
	"nextAt" text NOT NULL,
	"createdAt" text NOT NULL,
	"sentAt" text,
	"error" text
);
--> statement-breakpoint
CREATE TABLE "passkeys" (
	"id" text PRIMARY KEY NOT NULL,
	"user" text NOT NULL,
	"name" text NOT NULL,
	"publicKey" text NOT NULL,
	"counter" integer NOT NULL,
	"transports" text NOT NULL,
	"createdAt" text NOT NULL,
	"usedAt" text
);
--> statement-breakpoint
CREATE TABLE "webhooks" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"url" text NOT NULL,
	"secret" text NOT NULL,
	"events" text NOT NULL,
	"by" text NOT NULL,
	"createdAt" text NOT NULL,
	"failingSince" text,
	"offAt" text,
	"offWhy" text
);
--> statement-breakpoint
ALTER TABLE "api_tokens" ADD COLUMN "team" text;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_user_user_id_fk" FOREIGN KEY ("user") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_webhook_webhooks_id_fk" FOREIGN KEY ("webhook") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_user_user_id_fk" FOREIGN KEY ("user") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "deliveries" USING btree ("state","nextAt");--> statement-breakpoint
CREATE INDEX "deliveries_webhook" ON "deliveries" USING btree ("webhook","createdAt");--> statement-breakpoint
CREATE INDEX "passkeys_user" ON "passkeys" USING btree ("user");--> statement-breakpoint
CREATE INDEX "webhooks_team" ON "webhooks" USING btree ("team");--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;