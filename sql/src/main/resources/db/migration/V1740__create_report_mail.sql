-- Who is to be sent the link of which report, and when next. One that is stopped, or whose account may no longer read it, is deleted.
CREATE TABLE report_mail (
    id         BIGINT      NOT NULL PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    report     VARCHAR(20) NOT NULL,
    rhythm     VARCHAR(20) NOT NULL,
    next_on    DATE        NOT NULL,
    asked_at   DATETIME(6) NOT NULL,
    sent_at    DATETIME(6),
    UNIQUE KEY uk_report_mail (account_id, report),
    KEY ix_report_mail_due (next_on, id),
    CONSTRAINT fk_report_mail_account FOREIGN KEY (account_id) REFERENCES account (id)
);
