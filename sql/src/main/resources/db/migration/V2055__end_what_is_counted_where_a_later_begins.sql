-- Where a manager had made a version for later, what is counted from now on ends with its beginning.
UPDATE indicator i JOIN (SELECT p.id, MIN(m.valid_from) AS ends FROM indicator p JOIN indicator m ON m.code = p.code AND m.valid_from > p.valid_from WHERE p.id BETWEEN 1960000 AND 1960006 GROUP BY p.id) l ON l.id = i.id
   SET i.valid_to = l.ends
 WHERE i.valid_to IS NULL OR i.valid_to > l.ends;
