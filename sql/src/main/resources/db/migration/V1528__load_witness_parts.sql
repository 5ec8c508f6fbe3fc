-- Witnesses may be intimidated, so they have a safety plan; what belongs to support of a victim (children, MARAC, orders) they have not.
INSERT INTO pathway_part (id, pathway_code, part, valid_from, valid_to) VALUES
    (152801, 'WITNESS', 'SAFETY_PLAN', '2000-01-01', NULL),
    (152802, 'WITNESS', 'COURT_STAGES', '2000-01-01', NULL);
