-- A force's own machine may send for that force only; empty for whoever may pass on the rows of any.
ALTER TABLE feed_batch ADD COLUMN only_force VARCHAR(20) AFTER organisation_id;
