-- What is to be done after advice or a training, until when, and what came of it. It names nobody.
CREATE TABLE practice_follow_up (
    id         BIGINT       NOT NULL PRIMARY KEY,
    service_id BIGINT       NOT NULL,
    kind       VARCHAR(10)  NOT NULL,
    subject_id BIGINT       NOT NULL,
    due_on     DATE         NOT NULL,
    what       VARCHAR(300) NOT NULL,
    account_id BIGINT       NOT NULL,
    at         DATETIME(6)  NOT NULL,
    done_on    DATE,
    done_by    BIGINT,
    outcome    VARCHAR(1000),
    KEY ix_practice_follow_up_subject (kind, subject_id, id),
    KEY ix_practice_follow_up_due (service_id, done_on, due_on)
);
