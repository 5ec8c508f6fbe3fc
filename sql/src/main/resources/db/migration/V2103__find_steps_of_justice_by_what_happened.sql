-- Charges, and what was said about restorative justice, are counted by what happened between two days.
CREATE INDEX ix_justice_step_event ON justice_step (event, happened_on);
