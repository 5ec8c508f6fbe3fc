-- Somebody's appointment. held_slot_id is the slot while it is theirs, and empty once it was cancelled or moved: no slot is given twice.
CREATE TABLE appointment (
    id           BIGINT      NOT NULL PRIMARY KEY,
    case_id      BIGINT      NOT NULL,
    slot_id      BIGINT      NOT NULL,
    held_slot_id BIGINT,
    kind         VARCHAR(12) NOT NULL,
    state        VARCHAR(24) NOT NULL,
    moved_from   BIGINT,
    remind_point BIGINT,
    booked_at    DATETIME(6) NOT NULL,
    booked_by    BIGINT      NOT NULL,
    ended_at     DATETIME(6),
    ended_by     BIGINT,
    version      INT         NOT NULL DEFAULT 0,
    UNIQUE KEY uk_appointment_held (held_slot_id),
    KEY ix_appointment_case (case_id, id),
    CONSTRAINT fk_appointment_slot FOREIGN KEY (slot_id) REFERENCES appointment_slot (id)
);
