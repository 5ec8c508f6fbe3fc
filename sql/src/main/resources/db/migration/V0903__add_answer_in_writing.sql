-- Somebody who answers a text, an e-mail or a letter has been reached although nobody spoke.
INSERT INTO code_list_entry (id, list_code, code, label, parent_code, external_code, sort, valid_from, valid_to) VALUES
    (21014, 'contact_outcome', 'ANSWERED_IN_WRITING', 'Answered in writing', 'SPOKE', NULL, 115, '2000-01-01', NULL);
