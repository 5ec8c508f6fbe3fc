DELETE FROM data_dictionary WHERE capability = 'marac';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('marac_referral', 'from_agency', 'marac', 'Agency without an account here that referred on paper; empty where a service of ours did', 'PERSONAL', 'CASE'),
    ('marac_referral', 'expires_on', 'marac', 'Day after which the referral of another agency is destroyed; empty where it goes with its case', 'NONE', 'CASE');
