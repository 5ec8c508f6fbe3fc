-- Within how many minutes of the call a pathway sees somebody whose need is urgent. A pathway without a row has no such promise.
CREATE TABLE appointment_term (
    id             BIGINT      NOT NULL PRIMARY KEY,
    pathway_code   VARCHAR(30) NOT NULL,
    urgent_minutes INT         NOT NULL,
    valid_from     DATE        NOT NULL,
    valid_to       DATE,
    KEY ix_appointment_term (pathway_code)
);
