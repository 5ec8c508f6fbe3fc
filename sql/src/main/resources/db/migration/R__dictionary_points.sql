DELETE FROM data_dictionary WHERE capability = 'points';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('contact_point', 'sealed', 'points', 'Of a restricted person: number, e-mail or address with its postcode, sealed under their key', 'PERSONAL', 'PERSON'),
    ('contact_point', 'postcode_key', 'points', 'Of a restricted person: keyed hash of the postcode, to keep colleagues from whom they know', 'PERSONAL', 'PERSON'),
    ('referral', 'sealed', 'points', 'Of a restricted person: postcode of the crime and words of the sender, sealed under their key', 'CRIMINAL', 'REFERRAL'),
    ('referral_event', 'diff_sealed', 'points', 'Of a restricted person: what an update changed, sealed under their key', 'CRIMINAL', 'REFERRAL'),
    ('feed_row', 'raw_sealed', 'points', 'The row as it was sent, sealed, where it is about somebody restricted', 'CRIMINAL', 'FEED'),
    ('feed_row', 'sealed_for', 'points', 'Whose key seals it: a person, or the file where nobody knows whom it is about', 'PERSONAL', 'FEED'),
    ('known_person', 'sealed', 'points', 'Number, address and postcode they know, sealed under the key of the colleague', 'PERSONAL', 'ACCOUNT'),
    ('known_person', 'postcode_key', 'points', 'Keyed hash of the postcode they know', 'PERSONAL', 'ACCOUNT');
