CREATE TABLE "decision_clauses" (
	"decision" text NOT NULL,
	"clause" text NOT NULL,
	"mark" text NOT NULL,
	CONSTRAINT "decision_clauses_decision_clause_pk" PRIMARY KEY("decision","clause")
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"what" text NOT NULL,
	"why" text NOT NULL,
	"way" text NOT NULL,
	"customer" text,
	"costs" text NOT NULL,
	"gains" text NOT NULL,
	"review" text,
	"reviewedAt" text,
	"by" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "joined_theme_parts" (
	"theme" text PRIMARY KEY NOT NULL,
	"joined" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "joined_themes" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "litmus_answers" (
	"id" text PRIMARY KEY NOT NULL,
	"litmus" text NOT NULL,
	"job" text NOT NULL,
	"common" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "litmuses" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"token" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	"closedAt" text,
	CONSTRAINT "litmuses_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "segment_care" (
	"team" text NOT NULL,
	"segment" text NOT NULL,
	"how" text NOT NULL,
	"cost" integer,
	"by" text NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "segment_care_team_segment_pk" PRIMARY KEY("team","segment")
);
--> statement-breakpoint
CREATE TABLE "targets" (
	"charter" text NOT NULL,
	"clause" text NOT NULL,
	"promise" text NOT NULL,
	"stretch" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "targets_charter_clause_pk" PRIMARY KEY("charter","clause")
);
--> statement-breakpoint
ALTER TABLE "teams" ADD COLUMN "openToStaff" text;--> statement-breakpoint
ALTER TABLE "decision_clauses" ADD CONSTRAINT "decision_clauses_decision_decisions_id_fk" FOREIGN KEY ("decision") REFERENCES "public"."decisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_customer_customers_id_fk" FOREIGN KEY ("customer") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joined_theme_parts" ADD CONSTRAINT "joined_theme_parts_theme_themes_id_fk" FOREIGN KEY ("theme") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joined_theme_parts" ADD CONSTRAINT "joined_theme_parts_joined_joined_themes_id_fk" FOREIGN KEY ("joined") REFERENCES "public"."joined_themes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "litmus_answers" ADD CONSTRAINT "litmus_answers_litmus_litmuses_id_fk" FOREIGN KEY ("litmus") REFERENCES "public"."litmuses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "litmuses" ADD CONSTRAINT "litmuses_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "segment_care" ADD CONSTRAINT "segment_care_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_charter_charters_id_fk" FOREIGN KEY ("charter") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decisions_team" ON "decisions" USING btree ("team","at");--> statement-breakpoint
CREATE INDEX "decisions_customer" ON "decisions" USING btree ("customer");--> statement-breakpoint
CREATE INDEX "joined_theme_parts_joined" ON "joined_theme_parts" USING btree ("joined");--> statement-breakpoint
CREATE INDEX "litmus_answers_litmus" ON "litmus_answers" USING btree ("litmus");--> statement-breakpoint
CREATE INDEX "litmuses_team" ON "litmuses" USING btree ("team");