CREATE TABLE "duties" (
	"meeting" text NOT NULL,
	"user" text NOT NULL,
	"duty" text NOT NULL,
	CONSTRAINT "duties_meeting_user_pk" PRIMARY KEY("meeting","user")
);
--> statement-breakpoint
CREATE TABLE "facilitations" (
	"meeting" text PRIMARY KEY NOT NULL,
	"choice" text NOT NULL,
	"note" text NOT NULL,
	"answers" text NOT NULL,
	"by" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "landings" (
	"meeting" text NOT NULL,
	"user" text NOT NULL,
	"kind" text NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "landings_meeting_user_pk" PRIMARY KEY("meeting","user")
);
--> statement-breakpoint
CREATE TABLE "prepared" (
	"meeting" text NOT NULL,
	"user" text NOT NULL,
	"step" text NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "prepared_meeting_user_step_pk" PRIMARY KEY("meeting","user","step")
);
--> statement-breakpoint
CREATE TABLE "sealed_guesses" (
	"meeting" text NOT NULL,
	"user" text NOT NULL,
	"guesses" text NOT NULL,
	"at" text NOT NULL,
	CONSTRAINT "sealed_guesses_meeting_user_pk" PRIMARY KEY("meeting","user")
);
--> statement-breakpoint
CREATE TABLE "worries" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting" text NOT NULL,
	"about" text NOT NULL,
	"words" text NOT NULL,
	"at" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "duties" ADD CONSTRAINT "duties_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duties" ADD CONSTRAINT "duties_user_user_id_fk" FOREIGN KEY ("user") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facilitations" ADD CONSTRAINT "facilitations_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "landings" ADD CONSTRAINT "landings_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "landings" ADD CONSTRAINT "landings_user_user_id_fk" FOREIGN KEY ("user") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prepared" ADD CONSTRAINT "prepared_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prepared" ADD CONSTRAINT "prepared_user_user_id_fk" FOREIGN KEY ("user") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealed_guesses" ADD CONSTRAINT "sealed_guesses_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealed_guesses" ADD CONSTRAINT "sealed_guesses_user_user_id_fk" FOREIGN KEY ("user") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "worries" ADD CONSTRAINT "worries_meeting_meetings_id_fk" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "worries_meeting" ON "worries" USING btree ("meeting");