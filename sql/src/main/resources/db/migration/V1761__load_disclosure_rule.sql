INSERT INTO disclosure_rule (id, applies_to, threshold, rounding_base, rounded_base, valid_from) VALUES (1761001, 'FIGURES', 5, 1, 5, '2000-01-01');
