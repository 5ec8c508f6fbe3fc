-- Where nothing goes to the home of anybody whom the service supports; elsewhere it follows from what is known of the one person.
INSERT INTO pathway_part (id, pathway_code, part, valid_from, valid_to)
SELECT p.id + 200300000, p.pathway_code, 'ALL_ONE_CHANCE', p.valid_from, p.valid_to
FROM pathway_part p WHERE p.part = 'ONE_CHANCE';
