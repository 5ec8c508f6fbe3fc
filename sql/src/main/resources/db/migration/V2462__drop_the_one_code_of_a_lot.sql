ALTER TABLE award_lot DROP COLUMN crime_group, DROP COLUMN area_code;
