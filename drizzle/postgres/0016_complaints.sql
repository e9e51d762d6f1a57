CREATE TABLE "absences" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"user" text NOT NULL,
	"fromDay" text NOT NULL,
	"toDay" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "complaints" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"customer" text,
	"contact" text,
	"sayer" text,
	"reach" text,
	"source" text NOT NULL,
	"kind" text NOT NULL,
	"words" text NOT NULL,
	"folded" text NOT NULL,
	"severity" integer NOT NULL,
	"saidOn" text NOT NULL,
	"at" text NOT NULL,
	"theme" text,
	"clause" text,
	"moment" text,
	"place" text,
	"owner" text,
	"parent" text,
	"question" text,
	"same" text,
	"issue" text,
	"answeredAt" text,
	"answeredBy" text,
	"answer" text,
	"doneAt" text,
	"doneBy" text,
	"did" text,
	"by" text,
	"ref" text
);
--> statement-breakpoint
CREATE TABLE "confirmations" (
	"id" text PRIMARY KEY NOT NULL,
	"recovery" text NOT NULL,
	"contact" text NOT NULL,
	"tokenHash" text,
	"by" text NOT NULL,
	"at" text NOT NULL,
	"expiresAt" text NOT NULL,
	"answer" text,
	"words" text,
	"answeredAt" text,
	CONSTRAINT "confirmations_tokenHash_unique" UNIQUE("tokenHash")
);
--> statement-breakpoint
CREATE TABLE "front_needs" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"kind" text NOT NULL,
	"words" text NOT NULL,
	"whose" text NOT NULL,
	"clause" text,
	"by" text NOT NULL,
	"at" text NOT NULL,
	"answer" text,
	"answeredBy" text,
	"answeredAt" text,
	"due" text,
	"training" text
);
--> statement-breakpoint
CREATE TABLE "front_sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"title" text NOT NULL,
	"heldOn" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	"countedAt" text,
	"closedAt" text,
	"closedBy" text
);
--> statement-breakpoint
CREATE TABLE "inboxes" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"kind" text NOT NULL,
	"token" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL,
	"closedAt" text,
	CONSTRAINT "inboxes_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "issue_calls" (
	"id" text PRIMARY KEY NOT NULL,
	"issue" text NOT NULL,
	"customer" text NOT NULL,
	"owner" text NOT NULL,
	"due" text NOT NULL,
	"doneAt" text,
	"by" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "issue_votes" (
	"issue" text NOT NULL,
	"user" text NOT NULL,
	CONSTRAINT "issue_votes_issue_user_pk" PRIMARY KEY("issue","user")
);
--> statement-breakpoint
CREATE TABLE "issues" (
	"id" text PRIMARY KEY NOT NULL,
	"session" text NOT NULL,
	"words" text NOT NULL,
	"theme" text,
	"clause" text,
	"moment" text,
	"owner" text,
	"due" text,
	"minor" text,
	"did" text,
	"doneAt" text,
	"by" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "moment_answered" (
	"team" text NOT NULL,
	"moment" text NOT NULL,
	"month" text NOT NULL,
	"user" text NOT NULL,
	CONSTRAINT "moment_answered_team_moment_month_user_pk" PRIMARY KEY("team","moment","month","user")
);
--> statement-breakpoint
CREATE TABLE "moment_felt" (
	"team" text NOT NULL,
	"moment" text NOT NULL,
	"month" text NOT NULL,
	"side" text NOT NULL,
	"numbers" text NOT NULL,
	"rev" integer NOT NULL,
	CONSTRAINT "moment_felt_team_moment_month_side_pk" PRIMARY KEY("team","moment","month","side")
);
--> statement-breakpoint
CREATE TABLE "permissions" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"decision" text NOT NULL,
	"folded" text NOT NULL,
	"asked" text NOT NULL,
	"customer" text,
	"by" text NOT NULL,
	"askedAt" text NOT NULL,
	"answer" text,
	"answeredAt" text
);
--> statement-breakpoint
CREATE TABLE "recoveries" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"customer" text NOT NULL,
	"cause" text NOT NULL,
	"source" text,
	"clause" text,
	"what" text NOT NULL,
	"owner" text,
	"offered" text,
	"openedAt" text NOT NULL,
	"openedBy" text,
	"due" text NOT NULL,
	"contactedAt" text,
	"contactedBy" text,
	"contactedHow" text,
	"righted" text,
	"rightedAt" text,
	"rightedBy" text,
	"closedAt" text,
	CONSTRAINT "recoveries_once" UNIQUE("cause","source","customer")
);
--> statement-breakpoint
CREATE TABLE "session_people" (
	"session" text NOT NULL,
	"name" text NOT NULL,
	"side" text NOT NULL,
	CONSTRAINT "session_people_session_name_pk" PRIMARY KEY("session","name")
);
--> statement-breakpoint
ALTER TABLE "moments" ADD COLUMN "owner" text;--> statement-breakpoint
ALTER TABLE "moments" ADD COLUMN "deputy" text;--> statement-breakpoint
ALTER TABLE "absences" ADD CONSTRAINT "absences_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absences" ADD CONSTRAINT "absences_user_user_id_fk" FOREIGN KEY ("user") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_customer_customers_id_fk" FOREIGN KEY ("customer") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_contact_contacts_id_fk" FOREIGN KEY ("contact") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_theme_themes_id_fk" FOREIGN KEY ("theme") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_recovery_recoveries_id_fk" FOREIGN KEY ("recovery") REFERENCES "public"."recoveries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_contact_contacts_id_fk" FOREIGN KEY ("contact") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "front_needs" ADD CONSTRAINT "front_needs_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "front_needs" ADD CONSTRAINT "front_needs_training_trainings_id_fk" FOREIGN KEY ("training") REFERENCES "public"."trainings"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "front_sessions" ADD CONSTRAINT "front_sessions_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inboxes" ADD CONSTRAINT "inboxes_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issue_calls" ADD CONSTRAINT "issue_calls_issue_issues_id_fk" FOREIGN KEY ("issue") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issue_calls" ADD CONSTRAINT "issue_calls_customer_customers_id_fk" FOREIGN KEY ("customer") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issue_votes" ADD CONSTRAINT "issue_votes_issue_issues_id_fk" FOREIGN KEY ("issue") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issue_votes" ADD CONSTRAINT "issue_votes_user_user_id_fk" FOREIGN KEY ("user") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issues" ADD CONSTRAINT "issues_session_front_sessions_id_fk" FOREIGN KEY ("session") REFERENCES "public"."front_sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issues" ADD CONSTRAINT "issues_theme_themes_id_fk" FOREIGN KEY ("theme") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moment_answered" ADD CONSTRAINT "moment_answered_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moment_answered" ADD CONSTRAINT "moment_answered_user_user_id_fk" FOREIGN KEY ("user") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moment_felt" ADD CONSTRAINT "moment_felt_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "permissions" ADD CONSTRAINT "permissions_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "permissions" ADD CONSTRAINT "permissions_customer_customers_id_fk" FOREIGN KEY ("customer") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recoveries" ADD CONSTRAINT "recoveries_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recoveries" ADD CONSTRAINT "recoveries_customer_customers_id_fk" FOREIGN KEY ("customer") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_people" ADD CONSTRAINT "session_people_session_front_sessions_id_fk" FOREIGN KEY ("session") REFERENCES "public"."front_sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "absences_team" ON "absences" USING btree ("team","toDay");--> statement-breakpoint
CREATE INDEX "complaints_team" ON "complaints" USING btree ("team","saidOn");--> statement-breakpoint
CREATE INDEX "complaints_customer" ON "complaints" USING btree ("customer","saidOn");--> statement-breakpoint
CREATE INDEX "complaints_theme" ON "complaints" USING btree ("theme");--> statement-breakpoint
CREATE INDEX "complaints_parent" ON "complaints" USING btree ("parent");--> statement-breakpoint
CREATE INDEX "confirmations_recovery" ON "confirmations" USING btree ("recovery");--> statement-breakpoint
CREATE INDEX "front_needs_team" ON "front_needs" USING btree ("team");--> statement-breakpoint
CREATE INDEX "front_sessions_team" ON "front_sessions" USING btree ("team","heldOn");--> statement-breakpoint
CREATE INDEX "inboxes_team" ON "inboxes" USING btree ("team","kind");--> statement-breakpoint
CREATE INDEX "issue_calls_issue" ON "issue_calls" USING btree ("issue");--> statement-breakpoint
CREATE INDEX "issues_session" ON "issues" USING btree ("session");--> statement-breakpoint
CREATE INDEX "issues_theme" ON "issues" USING btree ("theme");--> statement-breakpoint
CREATE INDEX "permissions_team" ON "permissions" USING btree ("team","askedAt");--> statement-breakpoint
CREATE INDEX "recoveries_team" ON "recoveries" USING btree ("team","closedAt");--> statement-breakpoint
CREATE INDEX "recoveries_customer" ON "recoveries" USING btree ("customer","openedAt");