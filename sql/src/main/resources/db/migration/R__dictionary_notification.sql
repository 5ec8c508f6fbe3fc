DELETE FROM data_dictionary WHERE capability = 'notification';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('outbox_message', 'id', 'notification', 'Id', 'NONE', 'TRANSIENT'),
    ('outbox_message', 'kind', 'notification', 'What kind of message', 'NONE', 'TRANSIENT'),
    ('outbox_message', 'channel', 'notification', 'Way', 'NONE', 'TRANSIENT'),
    ('outbox_message', 'recipient', 'notification', 'Where it goes', 'PERSONAL', 'TRANSIENT'),
    ('outbox_message', 'subject', 'notification', 'Neutral subject', 'NONE', 'TRANSIENT'),
    ('outbox_message', 'body', 'notification', 'Neutral text', 'PERSONAL', 'TRANSIENT'),
    ('outbox_message', 'referral_id', 'notification', 'Referral it is about', 'PERSONAL', 'TRANSIENT'),
    ('outbox_message', 'case_id', 'notification', 'Case it is about', 'PERSONAL', 'TRANSIENT'),
    ('outbox_message', 'created_at', 'notification', 'When the row was made', 'NONE', 'TRANSIENT'),
    ('outbox_message', 'send_after', 'notification', 'Not to be sent before', 'NONE', 'TRANSIENT'),
    ('outbox_message', 'state', 'notification', 'Waiting, sent or failed', 'NONE', 'TRANSIENT'),
    ('outbox_message', 'attempts', 'notification', 'How often it was tried', 'NONE', 'TRANSIENT'),
    ('outbox_message', 'sent_at', 'notification', 'When it was sent', 'PERSONAL', 'TRANSIENT'),
    ('outbox_message', 'last_error', 'notification', 'What went wrong', 'NONE', 'TRANSIENT'),
    ('outbox_message', 'version', 'notification', 'Counts changes, so that two at once are noticed', 'NONE', 'TRANSIENT');
