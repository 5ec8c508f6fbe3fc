-- The words of a letter, in versions. They name no service, no crime and no reason: somebody else may open it. {name}, {reference}, {phone}
-- and {date} are filled in.
CREATE TABLE letter_template (
    id         BIGINT        NOT NULL PRIMARY KEY,
    code       VARCHAR(30)   NOT NULL,
    version_no INT           NOT NULL,
    name       VARCHAR(120)  NOT NULL,
    body       VARCHAR(4000) NOT NULL,
    valid_from DATE          NOT NULL,
    valid_to   DATE
);
