-- Whether a member came on a day.
CREATE TABLE group_attendance (
    date_id    BIGINT      NOT NULL,
    case_id    BIGINT      NOT NULL,
    attendance VARCHAR(24) NOT NULL,
    account_id BIGINT      NOT NULL,
    at         DATETIME(6) NOT NULL,
    PRIMARY KEY (date_id, case_id),
    KEY ix_group_attendance_case (case_id)
);
