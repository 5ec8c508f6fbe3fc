-- The contract that the figures of the service stood with when a return was first submitted, by its reference; its own where they were in it. None before that, and of a grant.
ALTER TABLE award_return ADD COLUMN counted_with VARCHAR(20);
