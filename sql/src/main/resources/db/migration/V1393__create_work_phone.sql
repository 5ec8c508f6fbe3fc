-- By which number colleagues of other services reach somebody at work.
CREATE TABLE work_phone (
    account_id BIGINT      NOT NULL PRIMARY KEY,
    phone      VARCHAR(40) NOT NULL,
    set_at     DATETIME(6) NOT NULL
);
