-- The least that is asked of everybody.
INSERT INTO survey (code, version_no, name, intro, organisation_id, for_everybody, published_at, published_by) VALUES
    ('MINIMUM', 1, 'Minimum survey', NULL, NULL, TRUE, '2026-01-01 00:00:00', NULL);
