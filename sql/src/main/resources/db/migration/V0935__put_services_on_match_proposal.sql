-- Whose inbox each of the two records lies in: a small service reads its own possible matches by index, not everybody's.
-- 0: no service yet, with the service that receives feeds. Kept by whoever routes a referral.
ALTER TABLE match_proposal
    ADD COLUMN service_id BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN candidate_service_id BIGINT NOT NULL DEFAULT 0,
    ADD INDEX ix_match_proposal_services (state, service_id, candidate_service_id, id),
    DROP INDEX ix_match_proposal_state;
