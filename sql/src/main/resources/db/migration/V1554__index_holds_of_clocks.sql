-- Holds that are over are looked for every quarter of an hour.
CREATE INDEX ix_clock_hold ON clock (hold_until);
