INSERT INTO consent_rule (id, contract_id, name, needed, crime_group, flag, enhanced, victim_type, source, risk, sex, age_from, age_to, area_code, days_from, days_to, valid_from, valid_to) VALUES
    (1, NULL, 'Sexual offences', 'EXPLICIT', 'SEXUAL', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2000-01-01', NULL),
    (2, NULL, 'Domestic abuse', 'EXPLICIT', NULL, 'DOMESTIC_ABUSE', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2000-01-01', NULL),
    (3, NULL, 'Bereaved close relatives', 'EXPLICIT', NULL, NULL, NULL, 'BEREAVED', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2000-01-01', NULL);

INSERT INTO hold_rule (id, contract_id, name, hold_reason, crime_group, flag, enhanced, victim_type, source, risk, sex, age_from, age_to, area_code, days_from, days_to, valid_from, valid_to) VALUES
    (1, NULL, 'Child protection work is under way', 'CHILD_PROTECTION', NULL, 'CHILD_PROTECTION', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2000-01-01', NULL),
    (2, NULL, 'A child under 13 and a sexual offence', 'UNDER_13_SEXUAL', 'SEXUAL', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 12, NULL, NULL, NULL, '2000-01-01', NULL);

INSERT INTO excluded_offence (id, contract_id, offence_group, offence_code, reason, valid_from, valid_to) VALUES
    (1, 3000, 'DRUG_OFFENCES', NULL, 'No individual victim', '2000-01-01', NULL),
    (2, 3000, 'POSSESSION_OF_WEAPONS_OFFENCES', NULL, 'No individual victim', '2000-01-01', NULL),
    (3, 3000, 'MISCELLANEOUS_CRIMES_AGAINST_SOCIETY', NULL, 'No individual victim', '2000-01-01', NULL);
