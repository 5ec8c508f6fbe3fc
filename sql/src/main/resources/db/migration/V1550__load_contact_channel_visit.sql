-- A visit at home is a way of its own, with rules of its own: who meets somebody elsewhere does not go where others live.
INSERT INTO code_list_entry (id, list_code, code, label, parent_code, external_code, sort, valid_from, valid_to) VALUES
    (20007, 'contact_channel', 'VISIT', 'Visit at home', NULL, NULL, 70, '2000-01-01', NULL);
