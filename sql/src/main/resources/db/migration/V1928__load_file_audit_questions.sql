INSERT INTO code_list_entry (id, list_code, code, label, parent_code, external_code, sort, valid_from, valid_to) VALUES
    (1928001, 'file_audit', 'SAFE_CONTACT', 'Safe contact is recorded for each way to reach them', NULL, NULL, 10, '2000-01-01', NULL),
    (1928002, 'file_audit', 'CONSENT', 'Consent is recorded, with what it covers', NULL, NULL, 20, '2000-01-01', NULL),
    (1928003, 'file_audit', 'RISK', 'The risk was assessed in time, and again when something changed', NULL, NULL, 30, '2000-01-01', NULL),
    (1928004, 'file_audit', 'CHILDREN', 'Children are recorded, and whether social care was told', NULL, NULL, 40, '2000-01-01', NULL),
    (1928005, 'file_audit', 'PLAN', 'There is a plan that was made with them and was looked at again in time', NULL, NULL, 50, '2000-01-01', NULL),
    (1928006, 'file_audit', 'NOTES', 'Notes were written within a day, and say what is fact', NULL, NULL, 60, '2000-01-01', NULL),
    (1928007, 'file_audit', 'OVERSIGHT', 'Management oversight or supervision is recorded', NULL, NULL, 70, '2000-01-01', NULL),
    (1928008, 'file_audit', 'CLOSING', 'The reason for closing fits, and the safe ending is recorded', NULL, NULL, 80, '2000-01-01', NULL);
