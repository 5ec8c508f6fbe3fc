-- How far the making of a quarter's returns has come. One row for each quarter of each commissioner.
CREATE TABLE return_run (
    commissioner_id BIGINT      NOT NULL,
    quarter         CHAR(6)     NOT NULL,
    asked_at        DATETIME(6) NOT NULL,
    contracts       INT,
    done            INT         NOT NULL DEFAULT 0,
    ended_at        DATETIME(6),
    PRIMARY KEY (commissioner_id, quarter)
);
