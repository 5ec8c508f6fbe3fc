-- What began before the renewed versions counts as it did: they begin with the quarter that they were installed in, and no quarter before it is counted anew.
UPDATE indicator i JOIN (SELECT MIN(valid_from) AS renewed FROM indicator WHERE id = 1946000) n ON i.valid_from < n.renewed
   SET i.rule_no = 1
 WHERE i.code IN ('M14', 'M18') AND i.rule_no = 2;
