INSERT INTO award_lot_code (lot_id, kind, code)
SELECT id, 'CRIME', crime_group FROM award_lot WHERE crime_group IS NOT NULL
UNION ALL
SELECT id, 'AREA', area_code FROM award_lot WHERE area_code IS NOT NULL;
