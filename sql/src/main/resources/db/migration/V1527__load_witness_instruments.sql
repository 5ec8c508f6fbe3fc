INSERT INTO pathway_instrument (id, pathway_code, instrument, sort, valid_from, valid_to) VALUES
    (152701, 'WITNESS', 'NEEDS_SCALE', 10, '2000-01-01', NULL),
    (152702, 'WITNESS', 'GOALS', 20, '2000-01-01', NULL);
