-- One row per closed case and measured item: the entry and exit scores that distance travelled is made of.
CREATE TABLE outcome_fact (
    case_id        BIGINT      NOT NULL,
    item           VARCHAR(30) NOT NULL,
    closed_quarter CHAR(6)     NOT NULL,
    service_id     BIGINT      NOT NULL,
    area           VARCHAR(9)  NOT NULL,
    crime_group    VARCHAR(24) NOT NULL,
    entry_score    INT,
    exit_score     INT,
    change_kind    VARCHAR(10) NOT NULL,
    PRIMARY KEY (case_id, item),
    KEY ix_outcome_fact (closed_quarter, service_id, item)
);
