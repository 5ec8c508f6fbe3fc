-- What one service saw of another service's case while both worked with the person: each look, by whom and when.
CREATE TABLE joint_look (
    id             BIGINT       NOT NULL PRIMARY KEY,
    transfer_id    BIGINT       NOT NULL,
    seen_case_id   BIGINT       NOT NULL,
    seen_person_id BIGINT       NOT NULL,
    viewer_case_id BIGINT       NOT NULL,
    viewer_id      BIGINT       NOT NULL,
    seen_at        DATETIME(6)  NOT NULL,
    what           VARCHAR(300) NOT NULL,
    KEY ix_joint_look_seen (seen_case_id, id),
    KEY ix_joint_look_viewer (viewer_case_id, id)
);
