-- A stay in hospital and what was agreed for the day somebody leaves. One for a case.
CREATE TABLE hospital_stay (
    case_id         BIGINT       NOT NULL PRIMARY KEY,
    hospital        VARCHAR(120) NOT NULL,
    ward            VARCHAR(60),
    admitted_on     DATE         NOT NULL,
    discharge_on    DATE,
    discharged      BOOLEAN      NOT NULL,
    going_to        VARCHAR(20),
    safe_there      VARCHAR(10),
    safe_detail     VARCHAR(1000),
    follow_up       VARCHAR(1000),
    follow_up_on    DATE,
    six_months_task BIGINT,
    saved_at        DATETIME(6)  NOT NULL,
    saved_by        BIGINT       NOT NULL,
    version         INT          NOT NULL DEFAULT 0
);
