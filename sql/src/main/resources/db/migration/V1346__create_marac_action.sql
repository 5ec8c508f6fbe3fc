-- What an agency took on at a MARAC, by when; what it is and what came of it are sealed.
CREATE TABLE marac_action (
    id          BIGINT      NOT NULL PRIMARY KEY,
    referral_id BIGINT      NOT NULL,
    agency      VARCHAR(40) NOT NULL,
    due_on      DATE        NOT NULL,
    done_on     DATE,
    task_id     BIGINT      NOT NULL,
    account_id  BIGINT      NOT NULL,
    at          DATETIME(6) NOT NULL,
    words       MEDIUMBLOB  NOT NULL,
    KEY ix_marac_action_referral (referral_id, id)
);
