-- Somebody on a waiting list. live is 1 while they wait or an offer is open, and empty afterwards: nobody is on a list twice.
CREATE TABLE waiting_entry (
    id           BIGINT      NOT NULL PRIMARY KEY,
    offer_id     BIGINT      NOT NULL,
    case_id      BIGINT      NOT NULL,
    live         INT,
    priority     INT         NOT NULL,
    joined_on    DATE        NOT NULL,
    state        VARCHAR(12) NOT NULL,
    reason       VARCHAR(30),
    offered_at   DATETIME(6),
    ended_at     DATETIME(6),
    contact_due  DATE        NOT NULL,
    contact_task BIGINT,
    contacted_on DATE,
    account_id   BIGINT      NOT NULL,
    version      INT         NOT NULL DEFAULT 0,
    UNIQUE KEY uk_waiting_entry (offer_id, case_id, live),
    KEY ix_waiting_entry_list (offer_id, live, priority, joined_on, id),
    KEY ix_waiting_entry_case (case_id, id)
);
