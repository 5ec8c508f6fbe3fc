DELETE FROM data_dictionary WHERE capability = 'locks';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('conflict', 'proposal_id', 'locks', 'Proposal by which the record is likely of somebody they are kept from; empty when it hangs on none', 'PERSONAL', 'CASE'),
    ('referral', 'beside_id', 'locks', 'Referral of the same victim and crime that somebody else of the same sender had sent before; empty as a rule', 'PERSONAL', 'REFERRAL'),
    ('curious_lookup', 'referral_id', 'locks', 'Referral they opened and decided nothing about; empty where it was a case', 'PERSONAL', 'AUDIT');
