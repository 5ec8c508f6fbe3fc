DELETE FROM outcome_fact WHERE case_id IN (SELECT c.id FROM support_case c JOIN referral r ON r.id = c.referral_id WHERE r.victim_type = 'WITNESS');
