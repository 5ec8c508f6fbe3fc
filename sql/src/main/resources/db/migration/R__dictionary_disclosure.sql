-- How small numbers are kept back, by dated rows.
DELETE FROM data_dictionary WHERE capability = 'disclosure';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('disclosure_rule', 'id', 'disclosure', 'Id', 'NONE', 'REFERENCE'),
    ('disclosure_rule', 'applies_to', 'disclosure', 'What it applies to: everything that is published', 'NONE', 'REFERENCE'),
    ('disclosure_rule', 'threshold', 'disclosure', 'Counts from one to one below it are small', 'NONE', 'REFERENCE'),
    ('disclosure_rule', 'rounding_base', 'disclosure', 'What final figures are rounded to; one shows them exactly and hides small ones', 'NONE', 'REFERENCE'),
    ('disclosure_rule', 'rounded_base', 'disclosure', 'What provisional figures, characteristics, rows of the feed, cases and assaults are rounded to', 'NONE', 'REFERENCE'),
    ('disclosure_rule', 'valid_from', 'disclosure', 'First day in force; a quarter goes by the row of its first day', 'NONE', 'REFERENCE'),
    ('disclosure_rule', 'valid_to', 'disclosure', 'First day no longer in force; empty while open', 'NONE', 'REFERENCE');
