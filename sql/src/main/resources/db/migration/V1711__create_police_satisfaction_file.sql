-- Files of the police satisfaction survey that said something new.
CREATE TABLE police_satisfaction_file (
    id        BIGINT       NOT NULL PRIMARY KEY,
    file_name VARCHAR(120) NOT NULL,
    loaded_at DATETIME(6)  NOT NULL,
    loaded_by BIGINT       NOT NULL,
    figures   INT          NOT NULL,
    made_up   BOOLEAN      NOT NULL DEFAULT FALSE
);
