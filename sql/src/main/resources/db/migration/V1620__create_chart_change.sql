-- From which day on a control chart has an average of its own, and why. None is deleted: one that was taken back has an end.
CREATE TABLE chart_change (
    id         BIGINT       NOT NULL PRIMARY KEY,
    changed_on DATE         NOT NULL,
    reason     VARCHAR(300) NOT NULL,
    measure    VARCHAR(20),
    added_at   DATETIME(6)  NOT NULL,
    added_by   BIGINT       NOT NULL,
    ended_at   DATETIME(6),
    ended_by   BIGINT,
    KEY ix_chart_change (ended_at, changed_on, id)
);
