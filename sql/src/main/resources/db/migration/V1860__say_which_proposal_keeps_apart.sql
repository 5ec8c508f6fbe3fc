-- A colleague is kept from this person because the record is likely of somebody they are kept from: until a human has decided.
ALTER TABLE conflict ADD COLUMN proposal_id BIGINT, ADD KEY ix_conflict_proposal (proposal_id);
