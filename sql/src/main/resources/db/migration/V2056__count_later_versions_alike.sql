-- Versions that managers had made for later are counted like these. What is not counted stays so.
UPDATE indicator i JOIN (SELECT code, valid_from, numerator, denominator, cohort, completeness, unit, counted FROM indicator WHERE id BETWEEN 1960000 AND 1960006 ORDER BY id LIMIT 10) p ON p.code = i.code AND i.valid_from > p.valid_from
   SET i.numerator = p.numerator, i.denominator = p.denominator, i.cohort = p.cohort, i.completeness = p.completeness, i.unit = p.unit, i.counted = p.counted;
