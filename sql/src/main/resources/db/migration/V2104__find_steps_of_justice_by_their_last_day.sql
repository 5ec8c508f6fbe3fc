-- Updates in time are counted by the last day on which the victim was to be told.
CREATE INDEX ix_justice_step_tell_by ON justice_step (tell_by);
