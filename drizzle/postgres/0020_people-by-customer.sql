CREATE INDEX "guests_contact" ON "guests" USING btree ("contact");--> statement-breakpoint
CREATE INDEX "people_customer" ON "people" USING btree ("customer");--> statement-breakpoint
CREATE INDEX "promises_meeting" ON "promises" USING btree ("meeting");