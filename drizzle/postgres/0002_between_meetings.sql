CREATE TABLE "complaint_counts" (
	"team" text NOT NULL,
	"theme" text NOT NULL,
	"month" text NOT NULL,
	"count" integer NOT NULL,
	"customers" integer,
	"by" text NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "complaint_counts_team_theme_month_pk" PRIMARY KEY("team","theme","month")
);
--> statement-breakpoint
CREATE TABLE "figures" (
	"charter" text NOT NULL,
	"clause" text NOT NULL,
	"month" text NOT NULL,
	"value" text NOT NULL,
	"unit" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "figures_charter_clause_month_pk" PRIMARY KEY("charter","clause","month")
);
--> statement-breakpoint
CREATE TABLE "savings" (
	"charter" text NOT NULL,
	"kind" text NOT NULL,
	"target" text NOT NULL,
	"hours" integer NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "savings_charter_kind_target_pk" PRIMARY KEY("charter","kind","target")
);
--> statement-breakpoint
CREATE TABLE "serves" (
	"charter" text NOT NULL,
	"clause" text NOT NULL,
	"expectation" text NOT NULL,
	"mark" text NOT NULL,
	"wording" text NOT NULL,
	"against" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "serves_charter_clause_expectation_pk" PRIMARY KEY("charter","clause","expectation")
);
--> statement-breakpoint
CREATE TABLE "training_links" (
	"training" text NOT NULL,
	"kind" text NOT NULL,
	"target" text NOT NULL,
	CONSTRAINT "training_links_training_kind_target_pk" PRIMARY KEY("training","kind","target")
);
--> statement-breakpoint
CREATE TABLE "training_people" (
	"training" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "training_people_training_name_pk" PRIMARY KEY("training","name")
);
--> statement-breakpoint
CREATE TABLE "trainings" (
	"id" text PRIMARY KEY NOT NULL,
	"charter" text NOT NULL,
	"name" text NOT NULL,
	"sessions" integer,
	"completed" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "waves" (
	"id" text PRIMARY KEY NOT NULL,
	"charter" text NOT NULL,
	"clause" text NOT NULL,
	"label" text NOT NULL,
	"month" text NOT NULL,
	"importance" text NOT NULL,
	"performance" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "segment" text;--> statement-breakpoint
ALTER TABLE "promises" ADD COLUMN "keptOn" text;--> statement-breakpoint
ALTER TABLE "promises" ADD COLUMN "toldOn" text;--> statement-breakpoint
ALTER TABLE "complaint_counts" ADD CONSTRAINT "complaint_counts_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_charter_charters_id_fk" FOREIGN KEY ("charter") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "savings" ADD CONSTRAINT "savings_charter_charters_id_fk" FOREIGN KEY ("charter") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "serves" ADD CONSTRAINT "serves_charter_charters_id_fk" FOREIGN KEY ("charter") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_links" ADD CONSTRAINT "training_links_training_trainings_id_fk" FOREIGN KEY ("training") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_people" ADD CONSTRAINT "training_people_training_trainings_id_fk" FOREIGN KEY ("training") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trainings" ADD CONSTRAINT "trainings_charter_charters_id_fk" FOREIGN KEY ("charter") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waves" ADD CONSTRAINT "waves_charter_charters_id_fk" FOREIGN KEY ("charter") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "trainings_charter" ON "trainings" USING btree ("charter");--> statement-breakpoint
CREATE INDEX "waves_charter" ON "waves" USING btree ("charter","clause");