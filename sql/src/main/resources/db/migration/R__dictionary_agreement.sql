DELETE FROM data_dictionary WHERE capability = 'agreement';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('agreement', 'id', 'agreement', 'Id', 'NONE', 'REFERENCE'),
    ('agreement', 'title', 'agreement', 'Name of the agreement', 'NONE', 'REFERENCE'),
    ('agreement', 'categories', 'agreement', 'Which data and whose', 'NONE', 'REFERENCE'),
    ('agreement', 'article6', 'agreement', 'Ground in Article 6 of the UK GDPR', 'NONE', 'REFERENCE'),
    ('agreement', 'article9', 'agreement', 'Condition in Article 9 for special categories', 'NONE', 'REFERENCE'),
    ('agreement', 'article10', 'agreement', 'Ground in Article 10 for offences', 'NONE', 'REFERENCE'),
    ('agreement', 'schedule1', 'agreement', 'Condition in Schedule 1 to the Data Protection Act 2018', 'NONE', 'REFERENCE'),
    ('agreement', 'document', 'agreement', 'Where the signed document is', 'NONE', 'REFERENCE'),
    ('agreement', 'valid_from', 'agreement', 'First day', 'NONE', 'REFERENCE'),
    ('agreement', 'valid_to', 'agreement', 'Day from which it no longer holds', 'NONE', 'REFERENCE'),
    ('agreement', 'review_on', 'agreement', 'Day by which it has to be looked at again', 'NONE', 'REFERENCE'),
    ('agreement', 'ended_why', 'agreement', 'Why it was ended', 'NONE', 'REFERENCE'),
    ('agreement', 'entered_by', 'agreement', 'Who entered it', 'PERSONAL', 'REFERENCE'),
    ('agreement', 'entered_at', 'agreement', 'When', 'NONE', 'REFERENCE'),
    ('agreement', 'version', 'agreement', 'Counts changes, so that two at once are noticed', 'NONE', 'REFERENCE'),
    ('agreement_party', 'agreement_id', 'agreement', 'Agreement', 'NONE', 'REFERENCE'),
    ('agreement_party', 'organisation_id', 'agreement', 'Organisation that is party to it', 'NONE', 'REFERENCE'),
    ('agreement_party', 'role', 'agreement', 'Controller, joint controller or processor', 'NONE', 'REFERENCE'),
    ('agreement_purpose', 'agreement_id', 'agreement', 'Agreement', 'NONE', 'REFERENCE'),
    ('agreement_purpose', 'purpose', 'agreement', 'What it is for', 'NONE', 'REFERENCE');
