-- What a case weighs, and how much one full-time worker carries: dated, of a service or (0) of all.
CREATE TABLE caseload_rule (
    id         BIGINT       NOT NULL PRIMARY KEY,
    service_id BIGINT       NOT NULL,
    code       VARCHAR(20)  NOT NULL,
    value      DECIMAL(6,2) NOT NULL,
    valid_from DATE         NOT NULL,
    set_by     BIGINT,
    set_at     DATETIME(6),
    UNIQUE KEY uk_caseload_rule (service_id, code, valid_from)
);
