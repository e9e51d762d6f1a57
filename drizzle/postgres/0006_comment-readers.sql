ALTER TABLE "comments" ADD COLUMN "readers" text DEFAULT 'team' NOT NULL;
--> statement-breakpoint
CREATE TABLE __turns (meeting text, type text, comment text, seq integer);
--> statement-breakpoint
INSERT INTO __turns SELECT meeting, type, body::json ->> 'comment', seq FROM meeting_events WHERE type IN (
	'commentShown', 'commentTakenOff', 'commentWithdrawn', 'revisionAnnounced', 'silenceBegun', 'wordsRevealed', 'meetingClosed'
);
--> statement-breakpoint
CREATE INDEX __turns_of ON __turns (meeting, type, comment, seq);
--> statement-breakpoint
UPDATE comments SET readers = 'console' WHERE (
	SELECT e.type FROM __turns e
	WHERE e.meeting = comments.meeting AND e.type IN ('commentShown', 'commentTakenOff', 'commentWithdrawn') AND e.comment = comments.id
	ORDER BY e.seq DESC LIMIT 1
) IS DISTINCT FROM 'commentShown' AND (
	NOT EXISTS (
		SELECT 1 FROM __turns e
		WHERE e.meeting = comments.meeting AND e.type = 'revisionAnnounced' AND e.seq < comments.seq
	) OR (
		(
			SELECT e.type FROM __turns e
			WHERE e.meeting = comments.meeting AND e.seq < comments.seq AND e.type IN ('silenceBegun', 'wordsRevealed', 'meetingClosed')
			ORDER BY e.seq DESC LIMIT 1
		) = 'silenceBegun' AND NOT EXISTS (
			SELECT 1 FROM __turns e
			WHERE e.meeting = comments.meeting AND e.type = 'wordsRevealed' AND e.seq > comments.seq
		) AND NOT EXISTS (
			SELECT 1 FROM __turns e
			WHERE e.meeting = comments.meeting AND e.type = 'commentShown' AND e.comment = comments.id AND e.seq > comments.seq
		)
	)
);
--> statement-breakpoint
DROP TABLE __turns;
