-- One way to reach a person. Each use of it (call, text, voicemail, write) is Y, N or NULL = not asked.
CREATE TABLE contact_point (
    id             BIGINT       NOT NULL PRIMARY KEY,
    person_id      BIGINT       NOT NULL,
    kind           VARCHAR(10)  NOT NULL,
    value          VARCHAR(400) NOT NULL,
    normalised     VARCHAR(200),
    postcode       VARCHAR(10),
    call_safe      VARCHAR(1),
    text_safe      VARCHAR(1),
    voicemail_safe VARCHAR(1),
    write_safe     VARCHAR(1),
    who_may_answer VARCHAR(200),
    suspended_at   DATETIME(6),
    suspended_why  VARCHAR(300),
    ended_at       DATETIME(6),
    created_at     DATETIME(6)  NOT NULL,
    version        INT          NOT NULL DEFAULT 0,
    KEY ix_contact_point_person (person_id),
    KEY ix_contact_point_normalised (normalised, kind)
);
