-- Teams that cases reach by the worker they are given to: they have no boroughs of their own, so routing stays as it is.
INSERT INTO team (id, service_id, code, name) VALUES
    (2061, 1060, 'LGBT', 'LGBT+ support'),
    (2062, 1060, 'ANTISEMITISM', 'Antisemitism support'),
    (2063, 1060, 'BARNET', 'Advocates in Barnet'),
    (2064, 1060, 'HACKNEY', 'Advocates in Hackney');
