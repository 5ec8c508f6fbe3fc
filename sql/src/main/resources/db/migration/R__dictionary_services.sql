DELETE FROM data_dictionary WHERE capability = 'services';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('pathway_variant', 'id', 'services', 'Id', 'NONE', 'REFERENCE'),
    ('pathway_variant', 'pathway_code', 'services', 'Pathway of the service', 'NONE', 'REFERENCE'),
    ('pathway_variant', 'victim_type', 'services', 'In which relation to the crime', 'NONE', 'REFERENCE'),
    ('pathway_variant', 'variant_code', 'services', 'Pathway they follow instead', 'NONE', 'REFERENCE'),
    ('pathway_variant', 'valid_from', 'services', 'First day it is in force', 'NONE', 'REFERENCE'),
    ('pathway_variant', 'valid_to', 'services', 'First day it is no longer in force', 'NONE', 'REFERENCE'),
    ('text_run', 'id', 'services', 'Id', 'NONE', 'CASE'),
    ('text_run', 'phone', 'services', 'Number that people are asked to ring', 'NONE', 'CASE'),
    ('text_run', 'made_by', 'services', 'Account that wrote the texts', 'PERSONAL', 'CASE'),
    ('text_run', 'made_at', 'services', 'When', 'NONE', 'CASE'),
    ('text_line', 'id', 'services', 'Id', 'NONE', 'CASE'),
    ('text_line', 'run_id', 'services', 'Texts it was written with', 'NONE', 'CASE'),
    ('text_line', 'case_id', 'services', 'Case', 'PERSONAL', 'CASE'),
    ('text_line', 'contact_point_id', 'services', 'Number it goes to', 'PERSONAL', 'CASE'),
    ('text_line', 'state', 'services', 'Passed over, waits, sent, or did not leave', 'PERSONAL', 'CASE'),
    ('text_line', 'why', 'services', 'Why not', 'PERSONAL', 'CASE');
