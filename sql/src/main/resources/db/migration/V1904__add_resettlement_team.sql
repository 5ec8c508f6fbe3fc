INSERT INTO team (id, service_id, code, name) VALUES (2080, 1080, 'ALL', 'Resettlement workers');
