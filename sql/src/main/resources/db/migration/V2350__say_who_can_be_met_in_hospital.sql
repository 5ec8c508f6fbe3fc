INSERT INTO code_list_entry (id, list_code, code, label, parent_code, external_code, sort, valid_from, valid_to) VALUES
    (12020, 'flag', 'IN_HOSPITAL', 'In hospital: can be met on the ward', NULL, NULL, 200, '2000-01-01', NULL);
