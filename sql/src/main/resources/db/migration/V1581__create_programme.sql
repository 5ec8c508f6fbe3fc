-- What a part of a fund is meant for: a line of a plan, or a theme under which people bid.
CREATE TABLE programme (
    id          BIGINT       NOT NULL PRIMARY KEY,
    fund_id     BIGINT       NOT NULL,
    code        VARCHAR(20)  NOT NULL,
    name        VARCHAR(160) NOT NULL,
    value_pence BIGINT,
    UNIQUE KEY uk_programme (fund_id, code),
    CONSTRAINT fk_programme_fund FOREIGN KEY (fund_id) REFERENCES fund (id)
);
