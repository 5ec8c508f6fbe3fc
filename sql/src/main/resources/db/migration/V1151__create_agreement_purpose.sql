-- What an agreement is for, as codes of the list processing_purpose.
CREATE TABLE agreement_purpose (
    agreement_id BIGINT      NOT NULL,
    purpose      VARCHAR(40) NOT NULL,
    PRIMARY KEY (agreement_id, purpose)
);
