ALTER TABLE "comments" ADD COLUMN "readers" text DEFAULT 'team' NOT NULL;
--> statement-breakpoint
UPDATE comments SET readers = 'console' WHERE (
	SELECT e.type FROM meeting_events e
	WHERE e.meeting = comments.meeting AND e.type IN ('commentShown', 'commentTakenOff', 'commentWithdrawn') AND (e.body::json ->> 'comment') = comments.id
	ORDER BY e.seq DESC LIMIT 1
) IS DISTINCT FROM 'commentShown' AND (
	NOT EXISTS (
		SELECT 1 FROM meeting_events e
		WHERE e.meeting = comments.meeting AND e.type = 'revisionAnnounced' AND e.seq < comments.seq
	) OR (
		(
			SELECT e.type FROM meeting_events e
			WHERE e.meeting = comments.meeting AND e.seq < comments.seq AND e.type IN ('silenceBegun', 'wordsRevealed', 'meetingClosed')
			ORDER BY e.seq DESC LIMIT 1
		) = 'silenceBegun' AND NOT EXISTS (
			SELECT 1 FROM meeting_events e
			WHERE e.meeting = comments.meeting AND e.seq > comments.seq
				AND (e.type = 'wordsRevealed' OR (e.type = 'commentShown' AND (e.body::json ->> 'comment') = comments.id))
		)
	)
);
