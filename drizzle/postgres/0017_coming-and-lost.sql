CREATE TABLE "coming_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"what" text NOT NULL,
	"kind" text NOT NULL,
	"words" text NOT NULL,
	"script" text NOT NULL,
	"startsOn" text NOT NULL,
	"calls" integer NOT NULL,
	"messages" integer NOT NULL,
	"closedOn" text,
	"closedBy" text,
	"againOn" text,
	"againSequence" integer NOT NULL,
	"askedOn" text,
	"by" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "coming_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"coming" text NOT NULL,
	"tier" text NOT NULL,
	"kind" text NOT NULL,
	"what" text NOT NULL,
	"days" integer NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "coming_tasks" (
	"id" text PRIMARY KEY NOT NULL,
	"step" text NOT NULL,
	"customer" text,
	"owner" text,
	"doneOn" text,
	"result" text,
	"by" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "coming_touches" (
	"coming" text NOT NULL,
	"kind" text NOT NULL,
	"target" text NOT NULL,
	CONSTRAINT "coming_touches_coming_kind_target_pk" PRIMARY KEY("coming","kind","target")
);
--> statement-breakpoint
CREATE TABLE "coming_uses" (
	"coming" text NOT NULL,
	"customer" text NOT NULL,
	"level" integer NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "coming_uses_coming_customer_pk" PRIMARY KEY("coming","customer")
);
--> statement-breakpoint
CREATE TABLE "contact_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"contact" text NOT NULL,
	"words" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "customer_dates" (
	"id" text PRIMARY KEY NOT NULL,
	"customer" text NOT NULL,
	"what" text NOT NULL,
	"startsOn" text NOT NULL,
	"endsOn" text,
	"yearly" text,
	"by" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "loss_calls" (
	"id" text PRIMARY KEY NOT NULL,
	"review" text NOT NULL,
	"lost" text NOT NULL,
	"caller" text,
	"answers" text,
	"outcome" text,
	"comeBack" text,
	"doneOn" text,
	"by" text NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "loss_calls_once" UNIQUE("review","lost")
);
--> statement-breakpoint
CREATE TABLE "loss_issues" (
	"id" text PRIMARY KEY NOT NULL,
	"review" text NOT NULL,
	"what" text NOT NULL,
	"theme" text,
	"owner" text,
	"due" text,
	"doneOn" text,
	"by" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "loss_reviews" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"title" text NOT NULL,
	"heldOn" text NOT NULL,
	"startedAt" text,
	"openedAt" text,
	"closedAt" text,
	"by" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "loss_votes" (
	"issue" text NOT NULL,
	"user" text NOT NULL,
	"dots" integer NOT NULL,
	CONSTRAINT "loss_votes_issue_user_pk" PRIMARY KEY("issue","user")
);
--> statement-breakpoint
CREATE TABLE "lost_customers" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"customer" text,
	"name" text NOT NULL,
	"lostOn" text NOT NULL,
	"revenue" integer,
	"margin" integer,
	"said" text NOT NULL,
	"believed" text NOT NULL,
	"theme" text,
	"review" text,
	"backOn" text,
	"by" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "playbooks" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"name" text NOT NULL,
	"steps" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stages" (
	"team" text NOT NULL,
	"stage" text NOT NULL,
	"name" text NOT NULL,
	"questions" text NOT NULL,
	"position" integer NOT NULL,
	"at" text NOT NULL,
	"retiredAt" text,
	CONSTRAINT "stages_team_stage_pk" PRIMARY KEY("team","stage")
);
--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "since" text;--> statement-breakpoint
ALTER TABLE "encounters" ADD COLUMN "stage" text;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "stage" text;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "asksReasons" text;--> statement-breakpoint
ALTER TABLE "themes" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "coming_changes" ADD CONSTRAINT "coming_changes_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coming_steps" ADD CONSTRAINT "coming_steps_coming_coming_changes_id_fk" FOREIGN KEY ("coming") REFERENCES "public"."coming_changes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coming_tasks" ADD CONSTRAINT "coming_tasks_step_coming_steps_id_fk" FOREIGN KEY ("step") REFERENCES "public"."coming_steps"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coming_tasks" ADD CONSTRAINT "coming_tasks_customer_customers_id_fk" FOREIGN KEY ("customer") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coming_touches" ADD CONSTRAINT "coming_touches_coming_coming_changes_id_fk" FOREIGN KEY ("coming") REFERENCES "public"."coming_changes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coming_uses" ADD CONSTRAINT "coming_uses_coming_coming_changes_id_fk" FOREIGN KEY ("coming") REFERENCES "public"."coming_changes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coming_uses" ADD CONSTRAINT "coming_uses_customer_customers_id_fk" FOREIGN KEY ("customer") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_notes" ADD CONSTRAINT "contact_notes_contact_contacts_id_fk" FOREIGN KEY ("contact") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_dates" ADD CONSTRAINT "customer_dates_customer_customers_id_fk" FOREIGN KEY ("customer") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loss_calls" ADD CONSTRAINT "loss_calls_review_loss_reviews_id_fk" FOREIGN KEY ("review") REFERENCES "public"."loss_reviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loss_calls" ADD CONSTRAINT "loss_calls_lost_lost_customers_id_fk" FOREIGN KEY ("lost") REFERENCES "public"."lost_customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loss_issues" ADD CONSTRAINT "loss_issues_review_loss_reviews_id_fk" FOREIGN KEY ("review") REFERENCES "public"."loss_reviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loss_issues" ADD CONSTRAINT "loss_issues_theme_themes_id_fk" FOREIGN KEY ("theme") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loss_reviews" ADD CONSTRAINT "loss_reviews_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loss_votes" ADD CONSTRAINT "loss_votes_issue_loss_issues_id_fk" FOREIGN KEY ("issue") REFERENCES "public"."loss_issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loss_votes" ADD CONSTRAINT "loss_votes_user_user_id_fk" FOREIGN KEY ("user") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lost_customers" ADD CONSTRAINT "lost_customers_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lost_customers" ADD CONSTRAINT "lost_customers_customer_customers_id_fk" FOREIGN KEY ("customer") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lost_customers" ADD CONSTRAINT "lost_customers_theme_themes_id_fk" FOREIGN KEY ("theme") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lost_customers" ADD CONSTRAINT "lost_customers_review_loss_reviews_id_fk" FOREIGN KEY ("review") REFERENCES "public"."loss_reviews"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "playbooks" ADD CONSTRAINT "playbooks_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stages" ADD CONSTRAINT "stages_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "coming_changes_team" ON "coming_changes" USING btree ("team");--> statement-breakpoint
CREATE INDEX "coming_steps_coming" ON "coming_steps" USING btree ("coming");--> statement-breakpoint
CREATE INDEX "coming_tasks_step" ON "coming_tasks" USING btree ("step");--> statement-breakpoint
CREATE INDEX "contact_notes_contact" ON "contact_notes" USING btree ("contact");--> statement-breakpoint
CREATE INDEX "customer_dates_customer" ON "customer_dates" USING btree ("customer");--> statement-breakpoint
CREATE INDEX "loss_issues_review" ON "loss_issues" USING btree ("review");--> statement-breakpoint
CREATE INDEX "loss_reviews_team" ON "loss_reviews" USING btree ("team");--> statement-breakpoint
CREATE INDEX "lost_customers_team" ON "lost_customers" USING btree ("team","lostOn");--> statement-breakpoint
CREATE INDEX "playbooks_team" ON "playbooks" USING btree ("team");