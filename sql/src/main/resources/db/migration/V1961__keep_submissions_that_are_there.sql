-- Of returns that were submitted more than once before only the last is left: it keeps its number.
INSERT INTO return_submission (return_id, number_no, submitted_at, account_id, content, content_hash, reason)
SELECT r.id,
       GREATEST(1, (SELECT COUNT(*) FROM return_event e WHERE e.return_id = r.id AND e.move = 'SUBMIT')),
       r.submitted_at,
       (SELECT MAX(e.account_id) FROM return_event e WHERE e.return_id = r.id AND e.move = 'SUBMIT' AND e.at = (SELECT MAX(l.at) FROM return_event l WHERE l.return_id = r.id AND l.move = 'SUBMIT')),
       r.content, r.content_hash, NULL
FROM award_return r WHERE r.content IS NOT NULL AND r.submitted_at IS NOT NULL;
