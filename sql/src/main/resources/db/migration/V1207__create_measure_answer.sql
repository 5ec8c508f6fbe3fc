-- value is the answer as it was ticked, never reversed: yes is 1, no is 0. missing says why there is none. not_victim: somebody else said it.
CREATE TABLE measure_answer (
    measure_id BIGINT       NOT NULL,
    item       VARCHAR(30)  NOT NULL,
    value      INT,
    missing    VARCHAR(12),
    words      VARCHAR(300),
    comment    VARCHAR(500),
    not_victim BOOLEAN      NOT NULL DEFAULT FALSE,
    PRIMARY KEY (measure_id, item)
);
