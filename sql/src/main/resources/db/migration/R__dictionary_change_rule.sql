DELETE FROM data_dictionary WHERE capability = 'instrument_change';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('change_rule', 'id', 'instrument_change', 'Number of the row', 'NONE', 'REFERENCE'),
    ('change_rule', 'instrument', 'instrument_change', 'Instrument', 'NONE', 'REFERENCE'),
    ('change_rule', 'version_no', 'instrument_change', 'Its version', 'NONE', 'REFERENCE'),
    ('change_rule', 'age_from', 'instrument_change', 'Youngest age it holds for', 'NONE', 'REFERENCE'),
    ('change_rule', 'age_to', 'instrument_change', 'Oldest age it holds for', 'NONE', 'REFERENCE'),
    ('change_rule', 'sex', 'instrument_change', 'Sex it holds for, or any', 'NONE', 'REFERENCE'),
    ('change_rule', 'reliable_tenths', 'instrument_change', 'Least difference that is more than chance, in tenths', 'NONE', 'REFERENCE'),
    ('change_rule', 'cut_tenths', 'instrument_change', 'Where the clinical range begins, in tenths; empty for none', 'NONE', 'REFERENCE'),
    ('change_rule', 'valid_from', 'instrument_change', 'First day', 'NONE', 'REFERENCE'),
    ('change_rule', 'valid_to', 'instrument_change', 'First day on which it holds no more', 'NONE', 'REFERENCE');
