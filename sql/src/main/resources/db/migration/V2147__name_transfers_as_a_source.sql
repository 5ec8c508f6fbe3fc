-- Whom one service passes on to another was not referred by the voluntary sector.
INSERT INTO code_list_entry (id, list_code, code, label, parent_code, external_code, sort, valid_from, valid_to)
VALUES (2147000, 'referral_source', 'TRANSFER', 'Passed on by another service', NULL, NULL, 155, '2000-01-01', NULL);
UPDATE referral_fact f JOIN referral r ON r.id = f.referral_id SET f.source = 'TRANSFER' WHERE r.parent_id IS NOT NULL AND r.source = 'VCS';
UPDATE referral SET source = 'TRANSFER' WHERE parent_id IS NOT NULL AND source = 'VCS';
