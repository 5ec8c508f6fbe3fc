INSERT INTO medical_marker_kind (code, label, sort, valid_from, valid_to) VALUES
    ('FORENSIC_OFFERED', 'Forensic examination offered', 10, '2000-01-01', NULL),
    ('FORENSIC_DONE', 'Forensic examination done', 20, '2000-01-01', NULL),
    ('EVIDENCE_STORED', 'Evidence stored without a report to the police', 30, '2000-01-01', NULL),
    ('HIV_PEP', 'HIV preventive treatment (PEP)', 40, '2000-01-01', NULL),
    ('STI_SCREEN', 'Screen for infections', 50, '2000-01-01', NULL),
    ('PREGNANCY', 'Pregnancy test', 60, '2000-01-01', NULL);
