DELETE FROM data_dictionary WHERE capability = 'pathway_rules';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('pathway_hold', 'id', 'pathway_rules', 'Id', 'NONE', 'REFERENCE'),
    ('pathway_hold', 'pathway_code', 'pathway_rules', 'Pathway', 'NONE', 'REFERENCE'),
    ('pathway_hold', 'reason', 'pathway_rules', 'Reason of a pause that holds the clocks', 'NONE', 'REFERENCE'),
    ('pathway_hold', 'most_days', 'pathway_rules', 'For so many working days at most', 'NONE', 'REFERENCE'),
    ('pathway_hold', 'valid_from', 'pathway_rules', 'First day in force', 'NONE', 'REFERENCE'),
    ('pathway_hold', 'valid_to', 'pathway_rules', 'First day no longer in force; empty while open', 'NONE', 'REFERENCE'),
    ('pathway_own_clock', 'id', 'pathway_rules', 'Id', 'NONE', 'REFERENCE'),
    ('pathway_own_clock', 'pathway_code', 'pathway_rules', 'Pathway', 'NONE', 'REFERENCE'),
    ('pathway_own_clock', 'label', 'pathway_rules', 'What it is called, and the task by which it runs', 'NONE', 'REFERENCE'),
    ('pathway_own_clock', 'starts', 'pathway_rules', 'What starts it', 'NONE', 'REFERENCE'),
    ('pathway_own_clock', 'stops', 'pathway_rules', 'What stops it', 'NONE', 'REFERENCE'),
    ('pathway_own_clock', 'amount_high', 'pathway_rules', 'How many at high risk', 'NONE', 'REFERENCE'),
    ('pathway_own_clock', 'amount_medium', 'pathway_rules', 'How many at medium risk', 'NONE', 'REFERENCE'),
    ('pathway_own_clock', 'amount_standard', 'pathway_rules', 'How many at standard risk', 'NONE', 'REFERENCE'),
    ('pathway_own_clock', 'unit', 'pathway_rules', 'Working days or hours', 'NONE', 'REFERENCE'),
    ('pathway_own_clock', 'sort', 'pathway_rules', 'Place', 'NONE', 'REFERENCE'),
    ('pathway_own_clock', 'valid_from', 'pathway_rules', 'First day in force', 'NONE', 'REFERENCE'),
    ('pathway_own_clock', 'valid_to', 'pathway_rules', 'First day no longer in force; empty while open', 'NONE', 'REFERENCE'),
    ('clock', 'hold_until', 'pathway_rules', 'Until when the pause may hold it at most; empty for no limit', 'NONE', 'REFERRAL');
