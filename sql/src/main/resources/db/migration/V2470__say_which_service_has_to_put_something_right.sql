-- Which of the services of a contract something has to be put right at; none for the whole contract.
ALTER TABLE award_action ADD COLUMN service_id BIGINT;
