DELETE FROM data_dictionary WHERE capability = 'marac-moving';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('marac_meeting_change', 'id', 'marac-moving', 'Id', 'NONE', 'REFERENCE'),
    ('marac_meeting_change', 'meeting_id', 'marac-moving', 'Meeting that was moved or cancelled', 'NONE', 'REFERENCE'),
    ('marac_meeting_change', 'organisation_id', 'marac-moving', 'Provider in whose diary it stood', 'NONE', 'REFERENCE'),
    ('marac_meeting_change', 'area_code', 'marac-moving', 'Borough', 'NONE', 'REFERENCE'),
    ('marac_meeting_change', 'from_on', 'marac-moving', 'Day it stood on before', 'NONE', 'REFERENCE'),
    ('marac_meeting_change', 'to_on', 'marac-moving', 'Its new day, or that of the meeting that takes its list', 'NONE', 'REFERENCE'),
    ('marac_meeting_change', 'instead_id', 'marac-moving', 'Meeting that takes its list where it was cancelled; empty where it was moved', 'NONE', 'REFERENCE'),
    ('marac_meeting_change', 'reason', 'marac-moving', 'Why, without names', 'NONE', 'REFERENCE'),
    ('marac_meeting_change', 'account_id', 'marac-moving', 'Account that did it', 'PERSONAL', 'REFERENCE'),
    ('marac_meeting_change', 'at', 'marac-moving', 'When it was done', 'NONE', 'REFERENCE'),
    ('marac_agency_told', 'change_id', 'marac-moving', 'Which change of day', 'NONE', 'REFERENCE'),
    ('marac_agency_told', 'agency', 'marac-moving', 'Agency without an account here, code of marac_agency', 'NONE', 'REFERENCE'),
    ('marac_agency_told', 'account_id', 'marac-moving', 'Account that told it; empty while it is to be told', 'PERSONAL', 'REFERENCE'),
    ('marac_agency_told', 'told_at', 'marac-moving', 'When it was told; empty while it is to be told', 'NONE', 'REFERENCE');
