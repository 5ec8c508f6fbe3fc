-- Who said them and when was not kept before.
INSERT INTO return_explanation (id, return_id, number_no, code, reason)
SELECT ROW_NUMBER() OVER (ORDER BY o.return_id, o.code), o.return_id, COALESCE((SELECT MAX(s.number_no) FROM return_submission s WHERE s.return_id = o.return_id), 1), o.code, o.reason
FROM return_reason o;
