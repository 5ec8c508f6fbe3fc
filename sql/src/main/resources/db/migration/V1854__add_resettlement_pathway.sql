-- A pilot for young people who come back from custody and were victims themselves. Support is for the victim; youth justice keeps its own file.
INSERT INTO pathway (id, code, name, valid_from) VALUES (1854001, 'RESETTLEMENT', 'Resettlement pilot for young people', '2026-10-01');
