-- What a version asks. good: the answer that counts as a good one, or the least of them; empty where no answer is better than another.
CREATE TABLE survey_question (
    survey     VARCHAR(30)   NOT NULL,
    version_no INT           NOT NULL,
    question   VARCHAR(20)   NOT NULL,
    sort       INT           NOT NULL,
    kind       VARCHAR(12)   NOT NULL,
    wording    VARCHAR(300)  NOT NULL,
    hint       VARCHAR(200),
    scale_min  INT,
    scale_max  INT,
    low_words  VARCHAR(60),
    high_words VARCHAR(60),
    choices    VARCHAR(1000),
    good       VARCHAR(10),
    PRIMARY KEY (survey, version_no, question)
);
