INSERT INTO instrument (code, version_no, name, valid_from, valid_to)
VALUES ('MOJ4', 1, 'Coping and recovering: four outcomes and how well I am coping', '2018-04-01', NULL);
