-- The row is kept; triage sees that a code means nothing here.
INSERT INTO code_list_entry (id, list_code, code, label, parent_code, external_code, sort, valid_from, valid_to) VALUES
    (1926001, 'data_flag', 'UNKNOWN_SUBSTRAND', 'More exactly why it was hate: a code that is not on our list', NULL, NULL, 40, '2000-01-01', NULL);
