-- A marker as it stands: yes, no or declined, with its day. No results and no free text: those are in the clinical record.
CREATE TABLE medical_marker (
    case_id    BIGINT      NOT NULL,
    kind       VARCHAR(24) NOT NULL,
    answer     VARCHAR(10) NOT NULL,
    on_day     DATE        NOT NULL,
    account_id BIGINT      NOT NULL,
    at         DATETIME(6) NOT NULL,
    PRIMARY KEY (case_id, kind)
);
