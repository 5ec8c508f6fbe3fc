-- For how many victims of London it was done in time, by quarter, topic and who reports it. A figure that was corrected stays, with the file that took its place.
CREATE TABLE code_figure (
    file_id     BIGINT      NOT NULL,
    quarter     CHAR(6)     NOT NULL,
    topic       VARCHAR(12) NOT NULL,
    body        VARCHAR(12) NOT NULL,
    in_time     BIGINT      NOT NULL,
    due         BIGINT      NOT NULL,
    replaced_by BIGINT,
    PRIMARY KEY (file_id, quarter, topic, body),
    KEY ix_code_figure (topic, quarter, replaced_by),
    CONSTRAINT fk_code_figure FOREIGN KEY (file_id) REFERENCES code_figure_file (id)
);
