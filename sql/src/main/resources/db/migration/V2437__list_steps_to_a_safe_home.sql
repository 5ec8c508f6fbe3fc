INSERT INTO code_list (list_code, title, description) VALUES
    ('safe_home_kind', 'Steps to a safe home', 'What is asked for so that somebody is safe at home, or can live elsewhere.'),
    ('safe_home_why', 'Why there was no safe home', 'Why a refuge or another place did not take somebody, or a measure was refused.');
INSERT INTO code_list_entry (id, list_code, code, label, parent_code, external_code, sort, valid_from, valid_to) VALUES
    (2437001, 'safe_home_kind', 'REFUGE', 'Place in a refuge', NULL, NULL, 10, '2000-01-01', NULL),
    (2437002, 'safe_home_kind', 'HOUSING', 'Homelessness application to a council', NULL, NULL, 20, '2000-01-01', NULL),
    (2437003, 'safe_home_kind', 'MOVE', 'Move by their landlord', NULL, NULL, 30, '2000-01-01', NULL),
    (2437004, 'safe_home_kind', 'LOCKS', 'Locks changed', NULL, NULL, 40, '2000-01-01', NULL),
    (2437005, 'safe_home_kind', 'DOORS', 'Doors or windows made stronger', NULL, NULL, 50, '2000-01-01', NULL),
    (2437006, 'safe_home_kind', 'SAFE_ROOM', 'Safe room (sanctuary scheme)', NULL, NULL, 60, '2000-01-01', NULL),
    (2437007, 'safe_home_kind', 'ALARM', 'Alarm or camera', NULL, NULL, 70, '2000-01-01', NULL),
    (2437008, 'safe_home_kind', 'FIRE', 'Fire safety: letter box, detectors', NULL, NULL, 80, '2000-01-01', NULL),
    (2437009, 'safe_home_kind', 'MARKER', 'Marker of the police on the address', NULL, NULL, 90, '2000-01-01', NULL),
    (2437010, 'safe_home_kind', 'OTHER', 'Something else', NULL, NULL, 900, '2000-01-01', NULL),
    (2437021, 'safe_home_why', 'CHILDREN', 'Number or age of their children', NULL, NULL, 10, '2000-01-01', NULL),
    (2437022, 'safe_home_why', 'NRPF', 'No recourse to public funds', NULL, NULL, 20, '2000-01-01', NULL),
    (2437023, 'safe_home_why', 'ACCESS', 'Disability or access', NULL, NULL, 30, '2000-01-01', NULL),
    (2437024, 'safe_home_why', 'HEALTH', 'Mental health, drugs or alcohol', NULL, NULL, 40, '2000-01-01', NULL),
    (2437025, 'safe_home_why', 'LANGUAGE', 'Language', NULL, NULL, 50, '2000-01-01', NULL),
    (2437026, 'safe_home_why', 'SEX', 'For women only, or no place for men', NULL, NULL, 60, '2000-01-01', NULL),
    (2437027, 'safe_home_why', 'AREA', 'Too near, or no local connection', NULL, NULL, 70, '2000-01-01', NULL),
    (2437028, 'safe_home_why', 'MONEY', 'Cannot be paid', NULL, NULL, 80, '2000-01-01', NULL),
    (2437029, 'safe_home_why', 'PETS', 'Pets', NULL, NULL, 90, '2000-01-01', NULL),
    (2437030, 'safe_home_why', 'OTHER', 'Another reason', NULL, NULL, 900, '2000-01-01', NULL);
