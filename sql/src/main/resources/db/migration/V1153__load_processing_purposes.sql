INSERT INTO code_list_entry (id, list_code, code, label, parent_code, external_code, sort, valid_from, valid_to) VALUES
    (36101, 'processing_purpose', 'REFER', 'Passing on who needs support', NULL, NULL, 10, '2018-05-25', NULL),
    (36102, 'processing_purpose', 'SUPPORT', 'Supporting people', NULL, NULL, 20, '2018-05-25', NULL),
    (36103, 'processing_purpose', 'SAFEGUARD', 'Keeping children and adults safe', NULL, NULL, 30, '2018-05-25', NULL),
    (36104, 'processing_purpose', 'JUSTICE', 'Police and court work', NULL, NULL, 40, '2018-05-25', NULL),
    (36105, 'processing_purpose', 'FIGURES', 'Counting what was achieved', NULL, NULL, 50, '2018-05-25', NULL),
    (36106, 'processing_purpose', 'FEEDBACK', 'Asking people what they thought of it', NULL, NULL, 60, '2018-05-25', NULL),
    (36107, 'processing_purpose', 'HOSTING', 'Running the computers', NULL, NULL, 70, '2018-05-25', NULL);
