-- A knife or a gun is only one way to be hurt: whoever is beaten is met on the ward, too.
INSERT INTO routing_rule (id, rule_order, name, service_id, crime_group, flag, source, age_from, age_to, valid_from) VALUES
    (235101, 500, 'In hospital, 11 to 25, from an emergency department: trauma centre youth workers', 1050, NULL, 'IN_HOSPITAL', 'NHS_ED', 11, 25, '2000-01-01'),
    (235102, 500, 'Violence, 11 to 25, from an emergency department: trauma centre youth workers', 1050, 'VIOLENCE', NULL, 'NHS_ED', 11, 25, '2000-01-01'),
    (235103, 500, 'Robbery, 11 to 25, from an emergency department: trauma centre youth workers', 1050, 'ROBBERY', NULL, 'NHS_ED', 11, 25, '2000-01-01');
