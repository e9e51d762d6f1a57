CREATE TABLE "activity_seals" (
	"team" text NOT NULL,
	"number" integer NOT NULL,
	"line" text NOT NULL,
	"head" text NOT NULL,
	"body" text NOT NULL,
	"chain" text NOT NULL,
	CONSTRAINT "activity_seals_team_number_pk" PRIMARY KEY("team","number"),
	CONSTRAINT "activity_seals_line_unique" UNIQUE("line")
);
--> statement-breakpoint
ALTER TABLE "activity_seals" ADD CONSTRAINT "activity_seals_team_teams_id_fk" FOREIGN KEY ("team") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;