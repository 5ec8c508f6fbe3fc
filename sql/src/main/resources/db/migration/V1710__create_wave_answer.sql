CREATE TABLE wave_answer (
    response_id BIGINT        NOT NULL,
    question    VARCHAR(20)   NOT NULL,
    answer      VARCHAR(10),
    words       VARCHAR(2000),
    PRIMARY KEY (response_id, question)
);
