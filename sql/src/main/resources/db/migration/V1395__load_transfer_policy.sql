INSERT INTO transfer_policy (id, answer_days, valid_from) VALUES (1, 3, '2026-01-01');
