-- What is counted from now on begins with the quarter that it was installed in, like all versions of this release: a quarter that was counted before does not have it.
UPDATE indicator i JOIN (SELECT MIN(valid_from) AS renewed FROM indicator WHERE id = 1946000) n ON n.renewed > '2026-10-01'
   SET i.valid_from = n.renewed
 WHERE i.id BETWEEN 1960000 AND 1960111 AND i.valid_from = '2026-10-01';
