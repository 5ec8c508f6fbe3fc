-- A meeting that was moved to another day, or cancelled; the meeting itself has its new day, or is gone from the diary.
CREATE TABLE marac_meeting_change (
    id              BIGINT       NOT NULL PRIMARY KEY,
    meeting_id      BIGINT       NOT NULL,
    organisation_id BIGINT       NOT NULL,
    area_code       VARCHAR(9)   NOT NULL,
    from_on         DATE         NOT NULL,
    to_on           DATE         NOT NULL,
    instead_id      BIGINT       NULL,
    reason          VARCHAR(500) NOT NULL,
    account_id      BIGINT       NOT NULL,
    at              DATETIME(6)  NOT NULL,
    KEY ix_marac_meeting_change_meeting (meeting_id, id),
    KEY ix_marac_meeting_change_diary (organisation_id, at)
);
