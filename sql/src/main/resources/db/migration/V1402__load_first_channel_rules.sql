-- More serious crime: by telephone first. Less serious: a text, or a letter.
INSERT INTO first_channel_rule (id, rule_order, name, crime_group, enhanced_only, first_channel, then_channel, valid_from) VALUES
    (1, 10, 'Enhanced rights: by telephone', NULL, TRUE, 'CALL', 'TEXT', '2026-01-01'),
    (2, 20, 'Other theft: a text, or a letter', 'OTHER_THEFT', FALSE, 'TEXT', 'LETTER', '2026-01-01'),
    (3, 30, 'Criminal damage: a text, or a letter', 'CRIMINAL_DAMAGE', FALSE, 'TEXT', 'LETTER', '2026-01-01'),
    (4, 40, 'Anti-social behaviour: a text, or a letter', 'ASB', FALSE, 'TEXT', 'LETTER', '2026-01-01'),
    (5, 50, 'Fraud: a letter, because calls and texts may be the fraud', 'FRAUD', FALSE, 'LETTER', 'CALL', '2026-01-01'),
    (6, 60, 'Other offences: a text, or a letter', 'OTHER', FALSE, 'TEXT', 'LETTER', '2026-01-01'),
    (7, 100, 'Every other crime: by telephone', NULL, FALSE, 'CALL', 'TEXT', '2026-01-01');
