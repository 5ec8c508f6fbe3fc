-- A meeting of a borough's MARAC in the diary of one provider.
CREATE TABLE marac_meeting (
    id              BIGINT      NOT NULL PRIMARY KEY,
    organisation_id BIGINT      NOT NULL,
    area_code       VARCHAR(9)  NOT NULL,
    held_on         DATE        NOT NULL,
    account_id      BIGINT      NOT NULL,
    at              DATETIME(6) NOT NULL,
    UNIQUE KEY uk_marac_meeting (organisation_id, area_code, held_on)
);
