DELETE FROM data_dictionary WHERE capability = 'marac-found';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('marac_outside_key', 'key_hash', 'marac-found', 'Keyed hash of how a name sounds with a birth, of a number or of a home', 'PERSONAL', 'CASE'),
    ('marac_outside_key', 'named_id', 'marac-found', 'Tells those who stand in one case apart', 'NONE', 'CASE'),
    ('marac_outside_key', 'referral_id', 'marac-found', 'Case of another agency', 'PERSONAL', 'CASE'),
    ('marac_outside_key', 'role', 'marac-found', 'Victim, child or alleged perpetrator', 'CRIMINAL', 'CASE'),
    ('rights_outside', 'request_id', 'marac-found', 'Request about somebody''s data', 'PERSONAL', 'CASE'),
    ('rights_outside', 'referral_id', 'marac-found', 'Case of another agency in which they may stand', 'PERSONAL', 'CASE'),
    ('rights_outside', 'role', 'marac-found', 'As whom they may stand in it', 'CRIMINAL', 'CASE'),
    ('rights_outside', 'taken', 'marac-found', 'Was it taken in; empty while that is not decided', 'PERSONAL', 'CASE'),
    ('rights_outside', 'account_id', 'marac-found', 'Account that decided', 'PERSONAL', 'CASE'),
    ('rights_outside', 'decided_at', 'marac-found', 'When it was decided', 'NONE', 'CASE'),
    ('rights_outside', 'found_at', 'marac-found', 'When it was found', 'NONE', 'CASE'),
    ('rights_request', 'outside', 'marac-found', 'Do they stand in a case of another agency alone, without a record here?', 'PERSONAL', 'CASE');
