-- What has to be put right about a contract or grant: by whom, until when, and when it was done.
CREATE TABLE award_action (
    id         BIGINT       NOT NULL PRIMARY KEY,
    award_id   BIGINT       NOT NULL,
    quarter    CHAR(6),
    what       VARCHAR(500) NOT NULL,
    owner      VARCHAR(160) NOT NULL,
    due_on     DATE         NOT NULL,
    account_id BIGINT       NOT NULL,
    at         DATETIME(6)  NOT NULL,
    done_on    DATE,
    done_words VARCHAR(300),
    done_by    BIGINT,
    done_at    DATETIME(6),
    KEY ix_award_action (award_id, due_on, id),
    CONSTRAINT fk_award_action FOREIGN KEY (award_id) REFERENCES award (id)
);
