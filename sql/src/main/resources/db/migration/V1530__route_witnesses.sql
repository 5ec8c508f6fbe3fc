-- Before every rule about the crime: what happened did not happen to them.
INSERT INTO routing_rule (id, rule_order, name, service_id, victim_type, valid_from) VALUES
    (153001, 90, 'Witness: universal service', 1000, 'WITNESS', '2000-01-01');
