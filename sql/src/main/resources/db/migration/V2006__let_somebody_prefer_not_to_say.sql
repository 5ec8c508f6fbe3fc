INSERT INTO code_list_entry (id, list_code, code, label, parent_code, external_code, sort, valid_from, valid_to)
VALUES (5004, 'disability', 'R', 'Prefers not to say', NULL, NULL, 40, '2000-01-01', NULL);
