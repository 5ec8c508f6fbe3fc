-- Of a contract that pays for several services each has its own return. part is 0 for the first service, and the service for a further one.
ALTER TABLE award_return
    ADD COLUMN part BIGINT NOT NULL DEFAULT 0,
    ADD UNIQUE KEY uk_award_return_part (award_id, quarter, part),
    DROP KEY uk_award_return;
