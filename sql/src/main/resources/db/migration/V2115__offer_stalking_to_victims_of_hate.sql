-- Hate by neighbours and strangers is often stalking. A start; an administrator adds and ends rows.
INSERT INTO pathway_instrument (id, pathway_code, instrument, sort, valid_from, valid_to)
SELECT 2115001, w.code, 'STALKING', 71, '2000-01-01', NULL FROM pathway w
WHERE w.code = 'HATE_CRIME' AND NOT EXISTS (SELECT 1 FROM pathway_instrument i WHERE i.pathway_code = w.code AND i.instrument = 'STALKING');
