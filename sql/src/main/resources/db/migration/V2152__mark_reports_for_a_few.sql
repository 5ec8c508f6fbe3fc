-- Its teller says that somebody in it works for the police or a service, or is widely known.
ALTER TABLE incident ADD COLUMN few BOOLEAN NOT NULL DEFAULT FALSE;
