-- The day on which it was last written down that somebody does not want police to be told of an incident; it stays when they change their mind.
ALTER TABLE further_incident ADD COLUMN unwanted_on DATE;
