DELETE FROM data_dictionary WHERE capability = 'decisions about young people';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('young_competence', 'id', 'decisions about young people', 'Id', 'NONE', 'CASE'),
    ('young_competence', 'case_id', 'decisions about young people', 'Case', 'PERSONAL', 'CASE'),
    ('young_competence', 'competence', 'decisions about young people', 'Whether the young person can decide for themselves', 'SPECIAL', 'CASE'),
    ('young_competence', 'decided_by', 'decisions about young people', 'Who decided that', 'PERSONAL', 'CASE'),
    ('young_competence', 'decided_on', 'decisions about young people', 'On which day', 'PERSONAL', 'CASE'),
    ('young_competence', 'why', 'decisions about young people', 'What it rests on', 'SPECIAL', 'CASE'),
    ('young_competence', 'account_id', 'decisions about young people', 'Account that wrote it', 'PERSONAL', 'CASE'),
    ('young_competence', 'at', 'decisions about young people', 'When it was written', 'PERSONAL', 'CASE'),
    ('peer_harm', 'id', 'decisions about young people', 'Id', 'NONE', 'CASE'),
    ('peer_harm', 'case_id', 'decisions about young people', 'Case', 'PERSONAL', 'CASE'),
    ('peer_harm', 'lead_name', 'decisions about young people', 'Safeguarding lead who was told', 'PERSONAL', 'CASE'),
    ('peer_harm', 'told_on', 'decisions about young people', 'On which day', 'PERSONAL', 'CASE'),
    ('peer_harm', 'own_plan', 'decisions about young people', 'How they stay safe, at school and elsewhere', 'SPECIAL', 'CASE'),
    ('peer_harm', 'others', 'decisions about young people', 'Whether the other young people were referred', 'SPECIAL', 'CASE'),
    ('peer_harm', 'others_plan', 'decisions about young people', 'To whom, or why not; without names', 'SPECIAL', 'CASE'),
    ('peer_harm', 'account_id', 'decisions about young people', 'Account that wrote it', 'PERSONAL', 'CASE'),
    ('peer_harm', 'at', 'decisions about young people', 'When it was written', 'PERSONAL', 'CASE'),
    ('hospital_stay', 'centre', 'decisions about young people', 'Which trauma centre; empty: another hospital', 'SPECIAL', 'CASE');
