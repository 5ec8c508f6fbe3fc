-- Why there is no measurement at the end of a case; empty where there is one, or where nothing was to be measured.
ALTER TABLE support_case ADD COLUMN exit_missing VARCHAR(300) AFTER closure_reason;
