-- Something happened again: what changes the danger most.
INSERT INTO code_list_entry (id, list_code, code, label, parent_code, external_code, sort, valid_from, valid_to) VALUES
    (42011, 'risk_trigger', 'NEW_INCIDENT', 'It happened again', NULL, NULL, 5, '2000-01-01', NULL);
