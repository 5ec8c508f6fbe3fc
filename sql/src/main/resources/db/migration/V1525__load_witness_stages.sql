INSERT INTO pathway_stage (id, pathway_code, stage, label, sort, required, instrument, review_weeks, valid_from, valid_to) VALUES
    (152501, 'WITNESS', 'ALLOCATION', 'Allocate a worker', 10, TRUE, NULL, NULL, '2000-01-01', NULL),
    (152502, 'WITNESS', 'CONTACT', 'Make contact', 20, TRUE, NULL, NULL, '2000-01-01', NULL),
    (152503, 'WITNESS', 'ASSESSMENT', 'Ask what they need to give evidence', 30, TRUE, 'NEEDS', NULL, '2000-01-01', NULL),
    (152504, 'WITNESS', 'PLAN', 'Agree what is done before, at and after court', 40, TRUE, NULL, NULL, '2000-01-01', NULL),
    (152505, 'WITNESS', 'SUPPORT', 'Visit before the trial, special measures, the day itself', 50, TRUE, NULL, NULL, '2000-01-01', NULL),
    (152506, 'WITNESS', 'CLOSURE', 'Close once they have given evidence or are not needed', 60, TRUE, NULL, NULL, '2000-01-01', NULL);
