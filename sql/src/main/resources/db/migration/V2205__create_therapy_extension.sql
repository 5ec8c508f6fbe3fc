-- More sessions than were planned, and why.
CREATE TABLE therapy_extension (
    id         BIGINT       NOT NULL PRIMARY KEY,
    course_id  BIGINT       NOT NULL,
    case_id    BIGINT       NOT NULL,
    sessions   INT          NOT NULL,
    reason     VARCHAR(300) NOT NULL,
    account_id BIGINT       NOT NULL,
    at         DATETIME(6)  NOT NULL,
    KEY ix_therapy_extension (case_id, course_id)
);
