-- A case that was spoken about in supervision.
CREATE TABLE supervision_case (
    supervision_id BIGINT NOT NULL,
    case_id        BIGINT NOT NULL,
    PRIMARY KEY (supervision_id, case_id),
    KEY ix_supervision_case (case_id)
);
