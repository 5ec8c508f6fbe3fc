-- What is held keeps its old deadline and must not stand before, nor be read before, what is urgent now.
ALTER TABLE referral
    ADD INDEX ix_referral_inbox_state (proposed_service_id, state, due_at, id),
    DROP INDEX ix_referral_service_inbox;
