-- A day on which a group meets.
CREATE TABLE group_date (
    id       BIGINT NOT NULL PRIMARY KEY,
    group_id BIGINT NOT NULL,
    on_day   DATE   NOT NULL,
    UNIQUE KEY uk_group_date (group_id, on_day)
);
