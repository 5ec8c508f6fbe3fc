-- Who answered: PERSON, FOR_THEM (a parent or carer) or WORKER. Of what was asked before it is taken that they did themselves, as it was promised.
ALTER TABLE measurement ADD COLUMN informant VARCHAR(8) NOT NULL DEFAULT 'PERSON';
