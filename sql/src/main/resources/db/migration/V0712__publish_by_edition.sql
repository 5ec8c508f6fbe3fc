-- Two days' figures, one taken from the other, can be one person. So a quarter has few editions at fixed times: a month of a
-- running quarter, ENDED, and SETTLED three months later. content: the keys, then one line for each combination that is not empty.
ALTER TABLE published_quarter
    ADD COLUMN edition VARCHAR(8) NOT NULL AFTER quarter,
    CHANGE COLUMN taken_on taken_at DATETIME(6) NOT NULL,
    MODIFY COLUMN content LONGTEXT NOT NULL,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (quarter, edition);
