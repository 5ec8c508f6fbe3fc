-- A course of counselling or therapy. What is said in it is in sealed notes and nowhere else.
CREATE TABLE therapy_course (
    id               BIGINT      NOT NULL PRIMARY KEY,
    case_id          BIGINT      NOT NULL,
    offer_id         BIGINT      NOT NULL,
    therapist_id     BIGINT      NOT NULL,
    modality         VARCHAR(12) NOT NULL,
    planned_sessions INT         NOT NULL,
    pre_trial        BOOLEAN     NOT NULL,
    started_on       DATE        NOT NULL,
    state            VARCHAR(12) NOT NULL,
    ended_on         DATE,
    version          INT         NOT NULL DEFAULT 0,
    KEY ix_therapy_course_case (case_id, id),
    KEY ix_therapy_course_offer (offer_id, state)
);
