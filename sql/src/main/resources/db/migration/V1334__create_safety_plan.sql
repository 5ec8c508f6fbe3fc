-- One version of the safety plan of a case: never changed, the next one takes its place. The words are sealed under the key of the person.
CREATE TABLE safety_plan (
    id         BIGINT      NOT NULL PRIMARY KEY,
    case_id    BIGINT      NOT NULL,
    version_no INT         NOT NULL,
    review_on  DATE        NOT NULL,
    agreed     BOOLEAN     NOT NULL,
    account_id BIGINT      NOT NULL,
    at         DATETIME(6) NOT NULL,
    words      MEDIUMBLOB  NOT NULL,
    UNIQUE KEY uk_safety_plan (case_id, version_no)
);
