-- How satisfied victims were with the police, by quarter and measure. A figure that was corrected stays, with the file that took its place.
CREATE TABLE police_satisfaction (
    file_id    BIGINT       NOT NULL,
    quarter    CHAR(6)      NOT NULL,
    measure    VARCHAR(16)  NOT NULL,
    satisfied  DECIMAL(4,1) NOT NULL,
    base       INT          NOT NULL,
    replaced_by BIGINT,
    PRIMARY KEY (file_id, quarter, measure),
    KEY ix_police_satisfaction (measure, quarter, replaced_by)
);
