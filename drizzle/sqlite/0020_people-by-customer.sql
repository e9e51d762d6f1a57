CREATE INDEX `guests_contact` ON `guests` (`contact`);--> statement-breakpoint
CREATE INDEX `people_customer` ON `people` (`customer`);--> statement-breakpoint
CREATE INDEX `promises_meeting` ON `promises` (`meeting`);