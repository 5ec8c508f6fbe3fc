INSERT INTO pathway_variant (id, pathway_code, victim_type, variant_code, valid_from, valid_to) VALUES
    (152901, 'UNIVERSAL', 'WITNESS', 'WITNESS', '2000-01-01', NULL);
