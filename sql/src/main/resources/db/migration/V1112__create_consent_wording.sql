-- What is said to somebody before they agree, word for word: a version is ended and never changed, so that it can be told what they agreed to.
CREATE TABLE consent_wording (
    id         BIGINT        NOT NULL PRIMARY KEY,
    purpose    VARCHAR(16)   NOT NULL,
    version_no INT           NOT NULL,
    words      VARCHAR(2000) NOT NULL,
    valid_from DATE          NOT NULL,
    valid_to   DATE,
    UNIQUE KEY uk_consent_wording (purpose, version_no)
);
