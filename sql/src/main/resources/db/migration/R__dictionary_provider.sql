DELETE FROM data_dictionary WHERE capability = 'provider';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('account_identity', 'account_id', 'provider', 'Whose account', 'PERSONAL', 'ACCOUNT'),
    ('account_identity', 'issuer', 'provider', 'Address of the provider they sign in at', 'NONE', 'ACCOUNT'),
    ('account_identity', 'subject', 'provider', 'Number the provider knows them by', 'PERSONAL', 'ACCOUNT'),
    ('account_identity', 'bound_at', 'provider', 'When the account was bound to it', 'NONE', 'ACCOUNT'),
    ('account_session', 'by_provider', 'provider', 'True when it began at the provider and not with a password', 'NONE', 'ACCOUNT'),
    ('account_session', 'provider_session', 'provider', 'Number the provider knows the session by, to find it in its log', 'PERSONAL', 'ACCOUNT'),
    ('account_session', 'provider_factor', 'provider', 'True when the provider asked for a second factor, so that Waymark need not', 'NONE', 'ACCOUNT'),
    ('account_session', 'proved_at', 'provider', 'When they last signed in there again, until it was used for a grave deed', 'PERSONAL', 'ACCOUNT');
