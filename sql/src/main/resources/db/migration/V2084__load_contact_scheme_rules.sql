-- Violent and sexual offences with twelve months or more, or a hospital order (Right 11). Robbery is a violent offence of the
-- law on sentences. A suspended sentence brings nobody to prison. Check before going live.
INSERT INTO contact_scheme_rule (id, offence_group, sentence, months_at_least, valid_from, valid_to) VALUES
    (1, 'VIOLENCE_AGAINST_THE_PERSON', 'LIFE', NULL, '2000-01-01', NULL),
    (2, 'VIOLENCE_AGAINST_THE_PERSON', 'PRISON', 12, '2000-01-01', NULL),
    (3, 'VIOLENCE_AGAINST_THE_PERSON', 'DETENTION', 12, '2000-01-01', NULL),
    (4, 'VIOLENCE_AGAINST_THE_PERSON', 'HOSPITAL_RESTRICTED', NULL, '2000-01-01', NULL),
    (5, 'VIOLENCE_AGAINST_THE_PERSON', 'HOSPITAL', NULL, '2000-01-01', NULL),
    (6, 'SEXUAL_OFFENCES', 'LIFE', NULL, '2000-01-01', NULL),
    (7, 'SEXUAL_OFFENCES', 'PRISON', 12, '2000-01-01', NULL),
    (8, 'SEXUAL_OFFENCES', 'DETENTION', 12, '2000-01-01', NULL),
    (9, 'SEXUAL_OFFENCES', 'HOSPITAL_RESTRICTED', NULL, '2000-01-01', NULL),
    (10, 'SEXUAL_OFFENCES', 'HOSPITAL', NULL, '2000-01-01', NULL),
    (11, 'ROBBERY', 'LIFE', NULL, '2000-01-01', NULL),
    (12, 'ROBBERY', 'PRISON', 12, '2000-01-01', NULL),
    (13, 'ROBBERY', 'DETENTION', 12, '2000-01-01', NULL),
    (14, 'ROBBERY', 'HOSPITAL_RESTRICTED', NULL, '2000-01-01', NULL),
    (15, 'ROBBERY', 'HOSPITAL', NULL, '2000-01-01', NULL);
