DELETE FROM data_dictionary WHERE capability = 'report_mail';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('report_mail', 'id', 'report_mail', 'Id', 'NONE', 'ACCOUNT'),
    ('report_mail', 'account_id', 'report_mail', 'Who is sent the link, at the address of their own account', 'PERSONAL', 'ACCOUNT'),
    ('report_mail', 'report', 'report_mail', 'Which report, by its name in the list of reports that can be sent', 'NONE', 'ACCOUNT'),
    ('report_mail', 'rhythm', 'report_mail', 'QUARTER when the figures of a quarter are final, MONTH on the first of each month', 'NONE', 'ACCOUNT'),
    ('report_mail', 'next_on', 'report_mail', 'Day it is due next, London calendar', 'NONE', 'ACCOUNT'),
    ('report_mail', 'asked_at', 'report_mail', 'When it was asked for', 'NONE', 'ACCOUNT'),
    ('report_mail', 'sent_at', 'report_mail', 'When it was last sent; empty when it never was', 'NONE', 'ACCOUNT');
