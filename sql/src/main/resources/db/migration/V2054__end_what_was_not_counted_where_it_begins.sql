-- The last version before each of these ends where it begins, whenever that is and whoever made it.
UPDATE indicator i JOIN (SELECT m.code, MAX(m.valid_from) AS began, MIN(p.valid_from) AS ends FROM indicator m JOIN indicator p ON p.code = m.code AND p.id BETWEEN 1960000 AND 1960006 WHERE m.id NOT BETWEEN 1960000 AND 1960006 AND m.valid_from <= p.valid_from GROUP BY m.code) b ON b.code = i.code AND b.began = i.valid_from
   SET i.valid_to = b.ends
 WHERE i.id NOT BETWEEN 1960000 AND 1960006;
