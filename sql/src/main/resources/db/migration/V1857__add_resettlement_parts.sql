-- The young person's page has the marker of youth justice: a name to speak to, never a record of a suspect.
INSERT INTO pathway_part (id, pathway_code, part, valid_from, valid_to) VALUES
    (1857001, 'RESETTLEMENT', 'SAFETY_PLAN', '2026-10-01', NULL),
    (1857002, 'RESETTLEMENT', 'YOUNG_PERSON', '2026-10-01', NULL);
