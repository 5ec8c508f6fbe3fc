INSERT INTO code_list_entry (id, list_code, code, label, parent_code, external_code, sort, valid_from, valid_to) VALUES
    (12017, 'flag', 'STAFF', 'Victim or suspect works for a support service', NULL, NULL, 170, '2000-01-01', NULL),
    (12018, 'flag', 'POLICE', 'Victim or suspect works for the police', NULL, NULL, 180, '2000-01-01', NULL),
    (12019, 'flag', 'PUBLIC_FIGURE', 'Victim or suspect is elected or widely known', NULL, NULL, 190, '2000-01-01', NULL);
