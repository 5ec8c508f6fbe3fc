-- An answered invitation knows neither its case nor its link nor its day any more.
ALTER TABLE survey_invitation
    MODIFY COLUMN case_id BIGINT,
    MODIFY COLUMN token_hash BINARY(32);
