-- Whoever asks for support says that it was sexual violence, and need not say more.
INSERT INTO offence (id, code, title, subgroup, offence_group, crime_group, individual_victim, valid_from, valid_to)
SELECT 153301, 'UNSAID', 'Sexual violence, kind not said', o.subgroup, o.offence_group, o.crime_group, o.individual_victim, '2017-04-01', NULL FROM offence o WHERE o.code = '88C' AND o.valid_to IS NULL;
