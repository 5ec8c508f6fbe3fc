DELETE FROM data_dictionary WHERE capability = 'reach';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('contact_point', 'added_by', 'reach', 'Account that wrote it down; empty when it came with a referral', 'PERSONAL', 'PERSON'),
    ('contact_point', 'best_times', 'reach', 'When it is best used', 'PERSONAL', 'PERSON'),
    ('contact_point', 'ended_why', 'reach', 'Why it is no longer in use, in the words of whoever ended it', 'PERSONAL', 'PERSON'),
    ('person', 'about_at', 'reach', 'When a worker asked them about language, ethnicity and disability; messages overwrite nothing of it from then on', 'NONE', 'PERSON'),
    ('person', 'times_at', 'reach', 'When a worker wrote down the times of contact; messages do not overwrite them from then on', 'NONE', 'PERSON'),
    ('person', 'contact_words', 'reach', 'Words to use when making contact: a code word, who to say one is', 'PERSONAL', 'PERSON');
