-- What the Victims' Code and the duty to assess each victim's needs add. They are not among the eight that are counted for the Ministry of Justice.
INSERT INTO code_list_entry (id, list_code, code, label, parent_code, external_code, sort, valid_from, valid_to) VALUES
    (22009, 'need_category', 'SAFETY', 'Safety and protection', NULL, NULL, 90, '2000-01-01', NULL),
    (22010, 'need_category', 'JUSTICE_INFO', 'Information about police and courts', NULL, NULL, 100, '2000-01-01', NULL),
    (22011, 'need_category', 'RESTORATIVE', 'Restorative justice', NULL, NULL, 110, '2000-01-01', NULL),
    (22012, 'need_category', 'COMPENSATION', 'Compensation', NULL, NULL, 120, '2000-01-01', NULL),
    (22013, 'need_category', 'INTERPRETER', 'Interpreting and translation', NULL, NULL, 130, '2000-01-01', NULL);
