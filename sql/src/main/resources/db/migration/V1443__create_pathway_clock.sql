-- How long a pathway gives for a step. A row of service_clock for the service itself goes before it; it goes before the default of all. rests: the clock stands still while a case is paused.
CREATE TABLE pathway_clock (
    id           BIGINT      NOT NULL PRIMARY KEY,
    pathway_code VARCHAR(30) NOT NULL,
    kind         VARCHAR(20) NOT NULL,
    priority     VARCHAR(10) NOT NULL,
    amount       INT         NOT NULL,
    unit         VARCHAR(12) NOT NULL,
    rests        BOOLEAN     NOT NULL,
    valid_from   DATE        NOT NULL,
    valid_to     DATE,
    UNIQUE KEY uk_pathway_clock (pathway_code, kind, priority, valid_from),
    CONSTRAINT fk_pathway_clock_pathway FOREIGN KEY (pathway_code) REFERENCES pathway (code)
);
