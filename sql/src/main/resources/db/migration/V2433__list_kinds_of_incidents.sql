INSERT INTO code_list (list_code, title, description) VALUES
    ('further_incident_kind', 'Kinds of incidents', 'What was done to somebody again, as a worker writes it down in a case. The breach of an order stands on the page of orders.');
INSERT INTO code_list_entry (id, list_code, code, label, parent_code, external_code, sort, valid_from, valid_to) VALUES
    (2433001, 'further_incident_kind', 'ABUSE', 'Insults or abuse', NULL, NULL, 10, '2000-01-01', NULL),
    (2433002, 'further_incident_kind', 'THREAT', 'Threats', NULL, NULL, 20, '2000-01-01', NULL),
    (2433003, 'further_incident_kind', 'VIOLENCE', 'Violence', NULL, NULL, 30, '2000-01-01', NULL),
    (2433004, 'further_incident_kind', 'DAMAGE', 'Damage, graffiti or rubbish', NULL, NULL, 40, '2000-01-01', NULL),
    (2433005, 'further_incident_kind', 'NOISE', 'Noise, or made to feel unwelcome at home', NULL, NULL, 50, '2000-01-01', NULL),
    (2433006, 'further_incident_kind', 'FOLLOWED', 'Followed, watched or waited for', NULL, NULL, 60, '2000-01-01', NULL),
    (2433007, 'further_incident_kind', 'CONTACT', 'Unwanted messages, calls or gifts', NULL, NULL, 70, '2000-01-01', NULL),
    (2433008, 'further_incident_kind', 'ONLINE', 'Online, or pictures shared', NULL, NULL, 80, '2000-01-01', NULL),
    (2433009, 'further_incident_kind', 'SEXUAL', 'Sexual', NULL, NULL, 90, '2000-01-01', NULL),
    (2433010, 'further_incident_kind', 'PRESSURE', 'Pressure by family or others near them', NULL, NULL, 100, '2000-01-01', NULL),
    (2433011, 'further_incident_kind', 'OTHER', 'Something else', NULL, NULL, 900, '2000-01-01', NULL);
