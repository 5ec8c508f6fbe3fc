-- By which of its rules an indicator is counted and judged. What is submitted keeps the rule that it was made with.
ALTER TABLE indicator ADD COLUMN rule_no INT NOT NULL DEFAULT 1;
