-- Where each band begins.
INSERT INTO instrument_band (instrument, version_no, lowest, label, risk)
VALUES ('DASH_SL', 1, 0, 'Standard', 'STANDARD'),
       ('DASH_SL', 1, 10, 'Medium', 'MEDIUM'),
       ('DASH_SL', 1, 14, 'High', 'HIGH'),
       ('DASH_POLICE', 1, 0, 'Standard', 'STANDARD'),
       ('DASH_POLICE', 1, 10, 'Medium', 'MEDIUM'),
       ('DASH_POLICE', 1, 14, 'High', 'HIGH'),
       ('CORE10', 1, 0, 'Healthy', NULL),
       ('CORE10', 1, 6, 'Low level', NULL),
       ('CORE10', 1, 11, 'Mild', NULL),
       ('CORE10', 1, 15, 'Moderate', NULL),
       ('CORE10', 1, 20, 'Moderate to severe', NULL),
       ('CORE10', 1, 25, 'Severe', NULL);
