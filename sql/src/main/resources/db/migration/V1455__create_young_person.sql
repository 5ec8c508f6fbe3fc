-- What is known of a young person on the case: who decides, who agreed, and what they are in danger of. The youth-justice role is a marker here and never a record of a suspect.
CREATE TABLE young_person (
    case_id          BIGINT       NOT NULL PRIMARY KEY,
    responsibility   VARCHAR(30),
    holder           VARCHAR(200),
    holder_safe      VARCHAR(10),
    competence       VARCHAR(20),
    competence_by    VARCHAR(120),
    competence_on    DATE,
    competence_why   VARCHAR(1000),
    consent_by       VARCHAR(20),
    consent_on       DATE,
    peer_on_peer     BOOLEAN      NOT NULL,
    exploitation     VARCHAR(20)  NOT NULL,
    exploitation_why VARCHAR(1000),
    youth_justice    BOOLEAN      NOT NULL,
    youth_justice_by BIGINT,
    saved_at         DATETIME(6)  NOT NULL,
    saved_by         BIGINT       NOT NULL,
    version          INT          NOT NULL DEFAULT 0
);
