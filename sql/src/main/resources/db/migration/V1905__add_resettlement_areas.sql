-- The same boroughs as the young people's advocates.
INSERT INTO team_area (team_id, area_code) SELECT 2080, area_code FROM team_area WHERE team_id = 2040;
