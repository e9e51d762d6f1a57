CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"accountId" text NOT NULL,
	"providerId" text NOT NULL,
	"userId" text NOT NULL,
	"accessToken" text,
	"refreshToken" text,
	"idToken" text,
	"accessTokenExpiresAt" timestamp (3) with time zone,
	"refreshTokenExpiresAt" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"updatedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "activity" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"by" text,
	"at" text NOT NULL,
	"type" text NOT NULL,
	"body" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "api_tokens" (
	"tokenHash" text PRIMARY KEY NOT NULL,
	"user" text NOT NULL,
	"name" text NOT NULL,
	"createdAt" text NOT NULL,
	"revokedAt" text
);
--> statement-breakpoint
CREATE TABLE "charter_versions" (
	"charter" text NOT NULL,
	"number" integer NOT NULL,
	"note" text NOT NULL,
	"agreedBy" text NOT NULL,
	"cause" text NOT NULL,
	"meeting" text,
	"seq" integer,
	"restores" integer,
	"at" text NOT NULL,
	CONSTRAINT "charter_versions_charter_number_pk" PRIMARY KEY("charter","number")
);
--> statement-breakpoint
CREATE TABLE "charters" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"title" text NOT NULL,
	"createdAt" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "clause_changes" (
	"charter" text NOT NULL,
	"version" integer NOT NULL,
	"clause" text NOT NULL,
	"section" text NOT NULL,
	"op" text NOT NULL,
	"before" text,
	"after" text,
	"cause" text NOT NULL,
	"own" text,
	"meeting" text,
	"proposal" text,
	"proposedBy" text,
	"proposedAt" text,
	"yes" integer,
	"nearly" integer,
	"no" integer,
	"at" text NOT NULL,
	CONSTRAINT "clause_changes_charter_version_clause_pk" PRIMARY KEY("charter","version","clause")
);
--> statement-breakpoint
CREATE TABLE "clause_edits" (
	"clause" text NOT NULL,
	"rev" integer NOT NULL,
	"text" text NOT NULL,
	"retiredAt" text,
	"by" text,
	"at" text NOT NULL,
	CONSTRAINT "clause_edits_clause_rev_pk" PRIMARY KEY("clause","rev")
);
--> statement-breakpoint
CREATE TABLE "clauses" (
	"id" text PRIMARY KEY NOT NULL,
	"charter" text NOT NULL,
	"section" text NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"origin" text NOT NULL,
	"measures" text,
	"ref" text,
	"rev" integer NOT NULL,
	"updatedBy" text,
	"updatedAt" text NOT NULL,
	"retiredAt" text
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"meeting" text NOT NULL,
	"id" text NOT NULL,
	"charter" text NOT NULL,
	"seq" integer NOT NULL,
	"number" integer NOT NULL,
	"clause" text,
	"section" text,
	"quote" text,
	"verb" text,
	"words" text NOT NULL,
	"folded" text NOT NULL,
	"side" text NOT NULL,
	"by" text,
	"outcome" text,
	"ref" text,
	"at" text NOT NULL,
	"withdrawnAt" text,
	CONSTRAINT "comments_meeting_id_pk" PRIMARY KEY("meeting","id")
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"id" text PRIMARY KEY NOT NULL,
	"customer" text NOT NULL,
	"name" text NOT NULL,
	"title" text NOT NULL,
	"email" text,
	"createdAt" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "customers" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"name" text NOT NULL,
	"keyReason" text,
	"ref" text,
	"createdAt" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "failures" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"address" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "guests" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting" text NOT NULL,
	"tokenHash" text NOT NULL,
	"contact" text,
	"waitingName" text,
	"waitingCustomer" text,
	"createdAt" text NOT NULL,
	"revokedAt" text,
	CONSTRAINT "guests_tokenHash_unique" UNIQUE("tokenHash")
);
--> statement-breakpoint
CREATE TABLE "invites" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"tokenHash" text NOT NULL,
	"createdAt" text NOT NULL,
	"expiresAt" text NOT NULL,
	"usedAt" text,
	CONSTRAINT "invites_tokenHash_unique" UNIQUE("tokenHash")
);
--> statement-breakpoint
CREATE TABLE "meeting_commands" (
	"meeting" text NOT NULL,
	"command" text NOT NULL,
	"hash" text NOT NULL,
	"seq" integer NOT NULL,
	CONSTRAINT "meeting_commands_meeting_command_pk" PRIMARY KEY("meeting","command")
);
--> statement-breakpoint
CREATE TABLE "meeting_customers" (
	"meeting" text NOT NULL,
	"customer" text NOT NULL,
	CONSTRAINT "meeting_customers_meeting_customer_pk" PRIMARY KEY("meeting","customer")
);
--> statement-breakpoint
CREATE TABLE "meeting_events" (
	"meeting" text NOT NULL,
	"seq" integer NOT NULL,
	"command" text NOT NULL,
	"part" integer NOT NULL,
	"at" text NOT NULL,
	"type" text NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "meeting_events_meeting_seq_pk" PRIMARY KEY("meeting","seq"),
	CONSTRAINT "meeting_events_command" UNIQUE("meeting","command","part")
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"charter" text NOT NULL,
	"title" text NOT NULL,
	"objective" text NOT NULL,
	"startsAt" text NOT NULL,
	"zone" text NOT NULL,
	"agenda" text NOT NULL,
	"facilitator" text NOT NULL,
	"standIn" text,
	"names" text NOT NULL,
	"showing" text NOT NULL,
	"state" text NOT NULL,
	"version" integer,
	"code" text,
	"roomToken" text,
	"clockHash" text,
	"epoch" integer NOT NULL,
	"ref" text,
	"createdAt" text NOT NULL,
	CONSTRAINT "meetings_code_unique" UNIQUE("code"),
	CONSTRAINT "meetings_roomToken_unique" UNIQUE("roomToken")
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"team" text NOT NULL,
	"user" text NOT NULL,
	"role" text NOT NULL,
	"createdAt" text NOT NULL,
	CONSTRAINT "memberships_team_user_pk" PRIMARY KEY("team","user")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"meeting" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"side" text NOT NULL,
	"customer" text,
	"contact" text,
	"ref" text,
	"at" text NOT NULL,
	CONSTRAINT "people_meeting_id_pk" PRIMARY KEY("meeting","id")
);
--> statement-breakpoint
CREATE TABLE "personal_links" (
	"tokenHash" text PRIMARY KEY NOT NULL,
	"meeting" text NOT NULL,
	"contact" text NOT NULL,
	"createdAt" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "promises" (
	"id" text PRIMARY KEY NOT NULL,
	"team" text NOT NULL,
	"meeting" text,
	"what" text NOT NULL,
	"owner" text NOT NULL,
	"due" text,
	"ref" text,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "screens" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting" text NOT NULL,
	"linkHash" text NOT NULL,
	"cookieHash" text,
	"createdAt" text NOT NULL,
	"revokedAt" text,
	CONSTRAINT "screens_linkHash_unique" UNIQUE("linkHash"),
	CONSTRAINT "screens_cookieHash_unique" UNIQUE("cookieHash")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"expiresAt" timestamp (3) with time zone NOT NULL,
	"token" text NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"updatedAt" timestamp (3) with time zone NOT NULL,
	"ipAddress" text,
	"userAgent" text,
	"userId" text NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "setup_links" (
	"tokenHash" text PRIMARY KEY NOT NULL,
	"createdAt" text NOT NULL,
	"usedAt" text
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"createdAt" text NOT NULL,
	"example" text
);
--> statement-breakpoint
CREATE TABLE "traces" (
	"charter" text NOT NULL,
	"version" integer NOT NULL,
	"clause" text NOT NULL,
	"meeting" text NOT NULL,
	"comment" text NOT NULL,
	CONSTRAINT "traces_charter_version_clause_meeting_comment_pk" PRIMARY KEY("charter","version","clause","meeting","comment")
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"emailVerified" boolean NOT NULL,
	"image" text,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"updatedAt" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expiresAt" timestamp (3) with time zone NOT NULL,
	"createdAt" timestamp (3) with time zone NOT NULL,
	"updatedAt" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "version_clauses" (
	"charter" text NOT NULL,
	"number" integer NOT NULL,
	"clause" text NOT NULL,
	"section" text NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"origin" text NOT NULL,
	"measures" text,
	"ref" text,
	CONSTRAINT "version_clauses_charter_number_clause_pk" PRIMARY KEY("charter","number","clause")
);
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_userId_user_id_fk" FOREIGN KEY ("userId") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_user_user_id_fk" FOREIGN KEY ("user") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charter_versions" ADD CONSTRAINT "charter_versions_charter_charters_id_fk" FOREIGN KEY ("charter") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charters" ADD CONSTRAINT "charters_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause_changes" ADD CONSTRAINT "clause_changes_charter_charters_id_fk" FOREIGN KEY ("charter") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause_edits" ADD CONSTRAINT "clause_edits_clause_clauses_id_fk" FOREIGN KEY ("clause") REFERENCES "public"."clauses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clauses" ADD CONSTRAINT "clauses_charter_charters_id_fk" FOREIGN KEY ("charter") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_customer_customers_id_fk" FOREIGN KEY ("customer") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customers" ADD CONSTRAINT "customers_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guests" ADD CONSTRAINT "guests_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invites" ADD CONSTRAINT "invites_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_commands" ADD CONSTRAINT "meeting_commands_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_customers" ADD CONSTRAINT "meeting_customers_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_customers" ADD CONSTRAINT "meeting_customers_customer_customers_id_fk" FOREIGN KEY ("customer") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_events" ADD CONSTRAINT "meeting_events_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_charter_charters_id_fk" FOREIGN KEY ("charter") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_user_id_fk" FOREIGN KEY ("user") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_links" ADD CONSTRAINT "personal_links_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_links" ADD CONSTRAINT "personal_links_contact_contacts_id_fk" FOREIGN KEY ("contact") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screens" ADD CONSTRAINT "screens_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_userId_user_id_fk" FOREIGN KEY ("userId") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "traces" ADD CONSTRAINT "traces_charter_charters_id_fk" FOREIGN KEY ("charter") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_clauses" ADD CONSTRAINT "version_clauses_charter_charters_id_fk" FOREIGN KEY ("charter") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_user" ON "account" USING btree ("userId");--> statement-breakpoint
CREATE INDEX "activity_team" ON "activity" USING btree ("team","at");--> statement-breakpoint
CREATE INDEX "charters_team" ON "charters" USING btree ("team");--> statement-breakpoint
CREATE INDEX "clause_changes_clause" ON "clause_changes" USING btree ("clause");--> statement-breakpoint
CREATE INDEX "clauses_charter" ON "clauses" USING btree ("charter");--> statement-breakpoint
CREATE INDEX "comments_charter" ON "comments" USING btree ("charter");--> statement-breakpoint
CREATE INDEX "comments_clause" ON "comments" USING btree ("clause");--> statement-breakpoint
CREATE INDEX "contacts_customer" ON "contacts" USING btree ("customer");--> statement-breakpoint
CREATE INDEX "customers_team" ON "customers" USING btree ("team");--> statement-breakpoint
CREATE INDEX "failures_address" ON "failures" USING btree ("kind","address","at");--> statement-breakpoint
CREATE INDEX "failures_at" ON "failures" USING btree ("at");--> statement-breakpoint
CREATE INDEX "guests_meeting" ON "guests" USING btree ("meeting");--> statement-breakpoint
CREATE INDEX "invites_team" ON "invites" USING btree ("team");--> statement-breakpoint
CREATE INDEX "meeting_customers_customer" ON "meeting_customers" USING btree ("customer");--> statement-breakpoint
CREATE INDEX "meetings_team" ON "meetings" USING btree ("team");--> statement-breakpoint
CREATE INDEX "meetings_charter" ON "meetings" USING btree ("charter");--> statement-breakpoint
CREATE INDEX "memberships_user" ON "memberships" USING btree ("user");--> statement-breakpoint
CREATE INDEX "personal_links_meeting" ON "personal_links" USING btree ("meeting");--> statement-breakpoint
CREATE INDEX "promises_team" ON "promises" USING btree ("team");--> statement-breakpoint
CREATE INDEX "screens_meeting" ON "screens" USING btree ("meeting");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("userId");--> statement-breakpoint
CREATE INDEX "traces_comment" ON "traces" USING btree ("meeting","comment");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "verification" USING btree ("identifier");