-- Which hashes belong to one objection, so that they go together when the person agrees again, and when it was made:
-- only a consent of a later date lifts it.
ALTER TABLE suppression
    ADD COLUMN objection_id BIGINT,
    ADD COLUMN objected_at  DATETIME(6),
    ADD KEY ix_suppression_objection (objection_id);
