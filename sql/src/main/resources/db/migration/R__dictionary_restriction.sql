DELETE FROM data_dictionary WHERE capability = 'restriction';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('restriction_review', 'id', 'restriction', 'Id', 'NONE', 'REFERRAL'),
    ('restriction_review', 'referral_id', 'restriction', 'Restricted referral that was looked at again', 'PERSONAL', 'REFERRAL'),
    ('restriction_review', 'finding', 'restriction', 'Restricted, kept or lifted', 'PERSONAL', 'REFERRAL'),
    ('restriction_review', 'note', 'restriction', 'Why, in the words of whoever decided it', 'PERSONAL', 'REFERRAL'),
    ('restriction_review', 'reviewed_by', 'restriction', 'Colleague who decided it', 'PERSONAL', 'REFERRAL'),
    ('restriction_review', 'reviewed_at', 'restriction', 'When', 'NONE', 'REFERRAL'),
    ('restriction_review', 'next_due_at', 'restriction', 'When it is looked at again; empty once lifted', 'NONE', 'REFERRAL'),
    ('referral_opening', 'id', 'restriction', 'Id', 'NONE', 'REFERRAL'),
    ('referral_opening', 'referral_id', 'restriction', 'Restricted referral that was opened for a request', 'PERSONAL', 'REFERRAL'),
    ('referral_opening', 'account_id', 'restriction', 'Colleague who opened it', 'PERSONAL', 'REFERRAL'),
    ('referral_opening', 'reason', 'restriction', 'Why the request needed it', 'PERSONAL', 'REFERRAL'),
    ('referral_opening', 'opened_at', 'restriction', 'When', 'NONE', 'REFERRAL'),
    ('referral_opening', 'ends_at', 'restriction', 'Until when it was open to them', 'NONE', 'REFERRAL'),
    ('referral_opening', 'review_due_at', 'restriction', 'By when a manager looks into it', 'NONE', 'REFERRAL'),
    ('referral_opening', 'reviewed_at', 'restriction', 'When a manager did', 'NONE', 'REFERRAL'),
    ('referral_opening', 'reviewed_by', 'restriction', 'Manager who did', 'PERSONAL', 'REFERRAL');
