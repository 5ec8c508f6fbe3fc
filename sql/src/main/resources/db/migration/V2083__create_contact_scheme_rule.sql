-- Which sentences for which offences bring the Victim Contact Scheme (Victims' Code, Right 11).
CREATE TABLE contact_scheme_rule (
    id              BIGINT      NOT NULL PRIMARY KEY,
    offence_group   VARCHAR(40) NOT NULL,
    sentence        VARCHAR(40) NOT NULL,
    months_at_least INT,
    valid_from      DATE        NOT NULL,
    valid_to        DATE,
    UNIQUE KEY uk_contact_scheme_rule (offence_group, sentence, valid_from)
);
