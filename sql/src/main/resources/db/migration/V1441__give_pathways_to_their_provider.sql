-- A pathway that the services of one provider alone follow is that provider's.
UPDATE pathway
SET organisation_id = (SELECT MIN(s.organisation_id) FROM service s WHERE s.pathway_code = pathway.code HAVING COUNT(DISTINCT s.organisation_id) = 1);
