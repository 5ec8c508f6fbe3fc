-- Money that is not spent does not meet the target of versions either that managers had made for later.
UPDATE indicator i JOIN (SELECT MIN(valid_from) AS renewed FROM indicator WHERE id = 1946000) n ON i.valid_from >= n.renewed
   SET i.direction = 'CLOSE', i.tolerance = CASE WHEN i.tolerance = 0 THEN 5 ELSE i.tolerance END
 WHERE i.code = 'M21' AND i.direction = 'LOWER' AND i.target IS NOT NULL;
