-- Where several providers follow the universal pathway, an administrator keeps this one too.
INSERT INTO pathway (id, code, name, valid_from)
SELECT 152301, 'WITNESS', 'Witness support', '2000-01-01' FROM (SELECT 1) one WHERE NOT EXISTS (SELECT 1 FROM pathway p WHERE p.code = 'WITNESS');
