INSERT INTO pathway_closure_reason (id, pathway_code, closure_reason, valid_from, valid_to)
SELECT 152600 + c.id, 'WITNESS', c.closure_reason, c.valid_from, c.valid_to FROM pathway_closure_reason c WHERE c.pathway_code = 'UNIVERSAL' AND c.id BETWEEN 101 AND 114 AND c.closure_reason <> 'RISK_REDUCED_STEPDOWN';
