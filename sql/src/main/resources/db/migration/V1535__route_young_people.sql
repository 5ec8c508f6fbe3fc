-- Under 16 it is not for the adult service: young people's advocates from 11, and below that a person decides, with children's social care.
INSERT INTO routing_rule (id, rule_order, name, service_id, flag, age_from, age_to, valid_from) VALUES
    (153501, 390, 'Domestic abuse, 11 to 15: young people''s advocates', 1040, 'DOMESTIC_ABUSE', 11, 15, '2000-01-01'),
    (153502, 391, 'Domestic abuse, under 11: a person decides, with children''s social care', NULL, 'DOMESTIC_ABUSE', NULL, 10, '2000-01-01');
