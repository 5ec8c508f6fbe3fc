-- Check before going live.
INSERT INTO code_list_entry (id, list_code, code, label, parent_code, external_code, sort, valid_from, valid_to) VALUES
    (2210001, 'trauma_centre', 'KINGS', 'King''s College Hospital', NULL, NULL, 10, '2000-01-01', NULL),
    (2210002, 'trauma_centre', 'ROYAL_LONDON', 'The Royal London Hospital', NULL, NULL, 20, '2000-01-01', NULL),
    (2210003, 'trauma_centre', 'ST_GEORGES', 'St George''s Hospital', NULL, NULL, 30, '2000-01-01', NULL),
    (2210004, 'trauma_centre', 'ST_MARYS', 'St Mary''s Hospital', NULL, NULL, 40, '2000-01-01', NULL);
