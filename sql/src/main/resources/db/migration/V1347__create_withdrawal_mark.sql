-- Whether a worker thinks that somebody may withdraw from a prosecution or from support; the newest counts, the reason is sealed.
CREATE TABLE withdrawal_mark (
    id         BIGINT      NOT NULL PRIMARY KEY,
    case_id    BIGINT      NOT NULL,
    likely     BOOLEAN     NOT NULL,
    is_newest  BOOLEAN     NOT NULL,
    account_id BIGINT      NOT NULL,
    at         DATETIME(6) NOT NULL,
    words      MEDIUMBLOB  NOT NULL,
    KEY ix_withdrawal_mark_case (case_id, is_newest)
);
