-- A witness is helped to understand what comes, to give evidence and to be looked after around it. The provider of universal support keeps it.
INSERT INTO pathway (id, code, name, valid_from, organisation_id)
SELECT 152301, 'WITNESS', 'Witness support', '2000-01-01', MIN(s.organisation_id) FROM service s WHERE s.pathway_code = 'UNIVERSAL' HAVING COUNT(DISTINCT s.organisation_id) = 1;
