DELETE FROM data_dictionary WHERE capability = 'young decisions';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('young_competence', 'id', 'young decisions', 'Id', 'NONE', 'CASE'),
    ('young_competence', 'case_id', 'young decisions', 'Case', 'PERSONAL', 'CASE'),
    ('young_competence', 'competence', 'young decisions', 'Whether the young person can decide for themselves', 'SPECIAL', 'CASE'),
    ('young_competence', 'decided_by', 'young decisions', 'Who decided that', 'PERSONAL', 'CASE'),
    ('young_competence', 'decided_on', 'young decisions', 'On which day', 'PERSONAL', 'CASE'),
    ('young_competence', 'why', 'young decisions', 'What it rests on', 'SPECIAL', 'CASE'),
    ('young_competence', 'account_id', 'young decisions', 'Account that wrote it', 'PERSONAL', 'CASE'),
    ('young_competence', 'at', 'young decisions', 'When it was written', 'PERSONAL', 'CASE'),
    ('peer_harm', 'id', 'young decisions', 'Id', 'NONE', 'CASE'),
    ('peer_harm', 'case_id', 'young decisions', 'Case', 'PERSONAL', 'CASE'),
    ('peer_harm', 'lead_name', 'young decisions', 'Safeguarding lead who was told', 'PERSONAL', 'CASE'),
    ('peer_harm', 'told_on', 'young decisions', 'On which day', 'PERSONAL', 'CASE'),
    ('peer_harm', 'own_plan', 'young decisions', 'How they stay safe, at school and elsewhere', 'SPECIAL', 'CASE'),
    ('peer_harm', 'others', 'young decisions', 'Whether the other young people were referred', 'SPECIAL', 'CASE'),
    ('peer_harm', 'others_plan', 'young decisions', 'To whom, or why not; without names', 'SPECIAL', 'CASE'),
    ('peer_harm', 'account_id', 'young decisions', 'Account that wrote it', 'PERSONAL', 'CASE'),
    ('peer_harm', 'at', 'young decisions', 'When it was written', 'PERSONAL', 'CASE'),
    ('hospital_stay', 'centre', 'young decisions', 'Which trauma centre; empty: another hospital', 'SPECIAL', 'CASE');
