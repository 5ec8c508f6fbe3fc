-- A clock runs from an event to its due instant. The police clock and the provider's clocks are separate rows.
CREATE TABLE clock (
    id           BIGINT      NOT NULL PRIMARY KEY,
    referral_id  BIGINT      NOT NULL,
    case_id      BIGINT,
    service_id   BIGINT,
    kind         VARCHAR(20) NOT NULL,
    started_at   DATETIME(6) NOT NULL,
    due_at       DATETIME(6) NOT NULL,
    working_days INT         NOT NULL,
    paused_at    DATETIME(6),
    pause_reason VARCHAR(40),
    stopped_at   DATETIME(6),
    outcome      VARCHAR(10) NOT NULL,
    version      INT         NOT NULL DEFAULT 0,
    UNIQUE KEY uk_clock_referral_kind (referral_id, kind),
    KEY ix_clock_case (case_id),
    KEY ix_clock_running (service_id, outcome, due_at, id)
);
