DELETE FROM data_dictionary WHERE capability = 'variation';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('chart_change', 'id', 'variation', 'Id', 'NONE', 'REFERENCE'),
    ('chart_change', 'changed_on', 'variation', 'Day from which on charts have an average of their own', 'NONE', 'REFERENCE'),
    ('chart_change', 'reason', 'variation', 'What changed', 'NONE', 'REFERENCE'),
    ('chart_change', 'measure', 'variation', 'The measure it concerns; empty for all', 'NONE', 'REFERENCE'),
    ('chart_change', 'added_at', 'variation', 'When it was written down', 'NONE', 'REFERENCE'),
    ('chart_change', 'added_by', 'variation', 'Account that wrote it down', 'PERSONAL', 'REFERENCE'),
    ('chart_change', 'ended_at', 'variation', 'When it was taken back', 'NONE', 'REFERENCE'),
    ('chart_change', 'ended_by', 'variation', 'Account that took it back', 'PERSONAL', 'REFERENCE'),
    ('population_file', 'basis', 'variation', 'RESIDENTS or VICTIMS', 'NONE', 'REFERENCE'),
    ('population_file', 'year_of', 'variation', 'Year the numbers are of', 'NONE', 'REFERENCE'),
    ('population_file', 'numbers', 'variation', 'How many numbers the file had', 'NONE', 'REFERENCE'),
    ('population_file', 'file_name', 'variation', 'Name of that file', 'NONE', 'REFERENCE'),
    ('population_file', 'loaded_at', 'variation', 'When it was loaded', 'NONE', 'REFERENCE'),
    ('population_file', 'loaded_by', 'variation', 'Account that loaded it', 'PERSONAL', 'REFERENCE'),
    ('population_count', 'basis', 'variation', 'RESIDENTS or VICTIMS', 'NONE', 'REFERENCE'),
    ('population_count', 'year_of', 'variation', 'Year the number is of', 'NONE', 'REFERENCE'),
    ('population_count', 'area_code', 'variation', 'Borough, or LONDON', 'NONE', 'REFERENCE'),
    ('population_count', 'characteristic', 'variation', 'Protected characteristic', 'NONE', 'REFERENCE'),
    ('population_count', 'category', 'variation', 'Its category', 'NONE', 'REFERENCE'),
    ('population_count', 'people', 'variation', 'How many people; published by others', 'NONE', 'REFERENCE');
