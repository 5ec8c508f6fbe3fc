DELETE FROM data_dictionary WHERE capability = 'open data';
INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class)
VALUES ('open_quarter', 'quarter', 'open data', 'Financial quarter whose final figures everybody may read, like 2026Q1', 'NONE', 'REFERENCE'),
       ('open_quarter', 'released_at', 'open data', 'When it was made public', 'NONE', 'REFERENCE'),
       ('open_quarter', 'released_by', 'open data', 'Who made it public', 'PERSONAL', 'REFERENCE'),
       ('open_quarter_note', 'id', 'open data', 'Id', 'NONE', 'REFERENCE'),
       ('open_quarter_note', 'quarter', 'open data', 'Financial quarter whose public figures it stands beside', 'NONE', 'REFERENCE'),
       ('open_quarter_note', 'words', 'open data', 'What is wrong in them, and what would be right', 'NONE', 'REFERENCE'),
       ('open_quarter_note', 'at', 'open data', 'When it was written', 'NONE', 'REFERENCE'),
       ('open_quarter_note', 'by_id', 'open data', 'Account that wrote it', 'PERSONAL', 'REFERENCE'),
       ('open_quarter_note', 'ended_at', 'open data', 'When it was taken back', 'NONE', 'REFERENCE'),
       ('open_quarter_note', 'ended_by', 'open data', 'Account that took it back', 'PERSONAL', 'REFERENCE'),
       ('open_quarter_proposal', 'quarter', 'open data', 'Financial quarter that somebody proposed to make public', 'NONE', 'REFERENCE'),
       ('open_quarter_proposal', 'proposed_at', 'open data', 'When it was proposed', 'NONE', 'REFERENCE'),
       ('open_quarter_proposal', 'proposed_by', 'open data', 'Who proposed it; somebody else makes it public', 'PERSONAL', 'REFERENCE');
