DELETE FROM data_dictionary WHERE capability = 'substrand-sent';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('referral', 'hate_substrands', 'substrand-sent', 'What the hate was about more exactly, as sent', 'SPECIAL', 'REFERRAL');
