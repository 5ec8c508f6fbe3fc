-- How an instrument is scored. OUTCOME: the four outcomes, asked and counted by the outcome pages. RISK: yeses are counted and some of them raise. SUM: a total with reversed items and at most so many missing. MEAN: the mean of what was answered. PROFILE: each item by itself, no total.
ALTER TABLE instrument
    ADD COLUMN engine VARCHAR(8) NOT NULL DEFAULT 'OUTCOME',
    ADD COLUMN about VARCHAR(500),
    ADD COLUMN wording_holder VARCHAR(200),
    ADD COLUMN age_from INT,
    ADD COLUMN age_to INT,
    ADD COLUMN most_missing INT NOT NULL DEFAULT 0,
    ADD COLUMN lower_is_better BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN reliable_change DECIMAL(4,2),
    ADD COLUMN cut_off DECIMAL(5,2);
