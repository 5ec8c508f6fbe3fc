-- Where each band begins. Only those of the DASH are the publisher’s.
INSERT INTO instrument_band (instrument, version_no, lowest, label, risk)
VALUES ('DASH_YP', 1, 0, 'Standard', 'STANDARD'),
       ('DASH_YP', 1, 10, 'Medium', 'MEDIUM'),
       ('DASH_YP', 1, 14, 'High', 'HIGH'),
       ('STALKING', 1, 0, 'Standard', 'STANDARD'),
       ('STALKING', 1, 3, 'Medium', 'MEDIUM'),
       ('STALKING', 1, 6, 'High', 'HIGH'),
       ('CSE', 1, 0, 'Standard', 'STANDARD'),
       ('CSE', 1, 3, 'Medium', 'MEDIUM'),
       ('CSE', 1, 6, 'High', 'HIGH'),
       ('FM_HBA', 1, 0, 'Standard', 'STANDARD'),
       ('FM_HBA', 1, 1, 'Medium', 'MEDIUM'),
       ('FM_HBA', 1, 4, 'High', 'HIGH');
