-- Restricted people are few: the list of their referrals, and what waits of them, must not read everybody.
CREATE INDEX ix_person_restricted ON person (restricted, id);
