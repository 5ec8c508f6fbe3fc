INSERT INTO code_list_entry (id, list_code, code, label, parent_code, external_code, sort, valid_from, valid_to) VALUES
    (32004, 'data_flag', 'SENT_BY_ANOTHER', 'Somebody else of the same sender has referred them for this crime, too', NULL, NULL, 40, '2000-01-01', NULL),
    (32005, 'data_flag', 'OBJECTION_BY_ANOTHER', 'Somebody who did not refer them says that they object: ask the person', NULL, NULL, 50, '2000-01-01', NULL);
