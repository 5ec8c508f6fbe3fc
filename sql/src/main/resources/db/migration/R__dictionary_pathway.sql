DELETE FROM data_dictionary WHERE capability = 'pathway';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('pathway_part', 'id', 'pathway', 'Id', 'NONE', 'REFERENCE'),
    ('pathway_part', 'pathway_code', 'pathway', 'Pathway', 'NONE', 'REFERENCE'),
    ('pathway_part', 'part', 'pathway', 'Part of the case file that its cases use', 'NONE', 'REFERENCE'),
    ('pathway_part', 'valid_from', 'pathway', 'First day it is used', 'NONE', 'REFERENCE'),
    ('pathway_part', 'valid_to', 'pathway', 'Last day it is used for new cases; empty while in use', 'NONE', 'REFERENCE');
