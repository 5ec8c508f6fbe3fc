-- Kinds of offences that nobody is the victim of: recorded because the police found them. They are in no rate that says how many victims are reached.
ALTER TABLE recorded_crime_name ADD COLUMN victimless BOOLEAN NOT NULL DEFAULT FALSE;
