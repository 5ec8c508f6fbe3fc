DELETE FROM data_dictionary WHERE capability = 'equality';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('person_equality', 'person_id', 'equality', 'Person who chose to say it', 'PERSONAL', 'PERSON'),
    ('person_equality', 'gender_identity', 'equality', 'Whether their gender is the same as their sex registered at birth; empty for not asked', 'SPECIAL', 'PERSON'),
    ('person_equality', 'partnership', 'equality', 'Marriage or civil partnership; empty for not asked', 'SPECIAL', 'PERSON'),
    ('person_equality', 'maternity', 'equality', 'Pregnancy or maternity; empty for not asked', 'SPECIAL', 'PERSON'),
    ('person_equality', 'religion', 'equality', 'Religion or belief; empty for not asked', 'SPECIAL', 'PERSON'),
    ('person_equality', 'orientation', 'equality', 'Sexual orientation; empty for not asked', 'SPECIAL', 'PERSON'),
    ('person_equality', 'said_at', 'equality', 'When it was last written down or corrected', 'PERSONAL', 'PERSON'),
    ('person_equality', 'noted_by', 'equality', 'Account that wrote it down', 'PERSONAL', 'PERSON'),
    ('person_equality', 'version', 'equality', 'Changes with every writing, so that two at once are noticed', 'NONE', 'PERSON');
