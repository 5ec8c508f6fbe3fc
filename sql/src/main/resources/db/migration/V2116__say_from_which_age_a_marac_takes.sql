-- A MARAC takes people from an age on; younger ones are referred to children's social care.
ALTER TABLE marac_rule
    ADD COLUMN age_from INT NOT NULL DEFAULT 16;
