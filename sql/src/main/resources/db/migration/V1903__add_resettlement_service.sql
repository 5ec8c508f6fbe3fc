-- The pilot for young people who come back from custody and were victims themselves, run by the young people's advocates. Nobody is routed there: a person decides.
INSERT INTO service (id, organisation_id, code, name, neutral_name, kind, pathway_code) VALUES (1080, 127, 'RESETTLE', 'Resettlement support for young people', 'Youth team', 'OTHER', 'RESETTLEMENT');
