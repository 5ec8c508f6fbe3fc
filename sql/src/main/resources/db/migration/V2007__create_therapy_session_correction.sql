-- What was written down about a session before it was corrected, and why; the session itself says how it was.
CREATE TABLE therapy_session_correction (
    id         BIGINT       NOT NULL PRIMARY KEY,
    session_id BIGINT       NOT NULL,
    case_id    BIGINT       NOT NULL,
    on_day     DATE         NOT NULL,
    attendance VARCHAR(24)  NOT NULL,
    reason     VARCHAR(300) NOT NULL,
    account_id BIGINT       NOT NULL,
    at         DATETIME(6)  NOT NULL,
    KEY ix_therapy_session_correction (case_id, session_id)
);
