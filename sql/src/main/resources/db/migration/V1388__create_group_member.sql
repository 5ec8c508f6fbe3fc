-- Somebody in a group. live is 1 while they are in it and empty afterwards; no member's file names another.
CREATE TABLE group_member (
    id         BIGINT NOT NULL PRIMARY KEY,
    group_id   BIGINT NOT NULL,
    case_id    BIGINT NOT NULL,
    live       INT,
    joined_on  DATE   NOT NULL,
    left_on    DATE,
    account_id BIGINT NOT NULL,
    UNIQUE KEY uk_group_member (group_id, case_id, live),
    KEY ix_group_member_case (case_id, id)
);
