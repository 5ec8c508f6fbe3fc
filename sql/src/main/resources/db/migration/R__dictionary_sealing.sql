DELETE FROM data_dictionary WHERE capability = 'sealing';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('person_key', 'person_id', 'sealing', 'Person whose key it is', 'PERSONAL', 'PERSON'),
    ('person_key', 'kek_id', 'sealing', 'Which key outside the database it is wrapped under; empty once destroyed', 'NONE', 'PERSON'),
    ('person_key', 'wrapped', 'sealing', 'The key, encrypted; empty once destroyed', 'NONE', 'PERSON'),
    ('person_key', 'created_at', 'sealing', 'When it was made', 'NONE', 'PERSON'),
    ('person_key', 'destroyed_at', 'sealing', 'When it was destroyed, and all that was sealed under it', 'PERSONAL', 'PERSON'),
    ('sealed_note', 'id', 'sealing', 'Id', 'NONE', 'CASE'),
    ('sealed_note', 'case_id', 'sealing', 'Case it was written in', 'PERSONAL', 'CASE'),
    ('sealed_note', 'person_id', 'sealing', 'Person under whose key it is sealed', 'PERSONAL', 'CASE'),
    ('sealed_note', 'account_id', 'sealing', 'Counsellor who wrote it', 'PERSONAL', 'CASE'),
    ('sealed_note', 'at', 'sealing', 'When it was written', 'PERSONAL', 'CASE'),
    ('sealed_note', 'content', 'sealing', 'What was said, encrypted under the key of the person', 'SPECIAL', 'CASE'),
    ('identifier_secret', 'id', 'sealing', 'Always 1', 'NONE', 'SYSTEM'),
    ('identifier_secret', 'secret_check', 'sealing', 'By what the secret is told from another; says nothing about it', 'NONE', 'SYSTEM'),
    ('identifier_secret', 'last_person_id', 'sealing', 'How far the hashes of people have been made', 'NONE', 'SYSTEM'),
    ('identifier_secret', 'done_at', 'sealing', 'When all were made; empty while they are being made', 'NONE', 'SYSTEM');
