-- The sums of the facts that were put right.
DELETE FROM outcome_count;
INSERT INTO outcome_count (quarter, cut, service_id, code, item, part, improved, unchanged, worse, unpaired)
SELECT closed_quarter, 'SERVICE', service_id, '-', item, 0, SUM(change_kind = 'IMPROVED'), SUM(change_kind = 'SAME'), SUM(change_kind = 'WORSE'), SUM(change_kind = 'UNPAIRED')
FROM outcome_fact
GROUP BY closed_quarter, service_id, item;
INSERT INTO outcome_count (quarter, cut, service_id, code, item, part, improved, unchanged, worse, unpaired)
SELECT closed_quarter, 'AREA', 0, area, item, 0, SUM(change_kind = 'IMPROVED'), SUM(change_kind = 'SAME'), SUM(change_kind = 'WORSE'), SUM(change_kind = 'UNPAIRED')
FROM outcome_fact
GROUP BY closed_quarter, area, item;
INSERT INTO outcome_count (quarter, cut, service_id, code, item, part, improved, unchanged, worse, unpaired)
SELECT closed_quarter, 'GROUP', 0, crime_group, item, 0, SUM(change_kind = 'IMPROVED'), SUM(change_kind = 'SAME'), SUM(change_kind = 'WORSE'), SUM(change_kind = 'UNPAIRED')
FROM outcome_fact
GROUP BY closed_quarter, crime_group, item;
