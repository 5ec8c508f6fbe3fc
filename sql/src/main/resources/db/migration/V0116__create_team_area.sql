-- Where a team works, to propose one from the borough of residence. At most one team of a service for each area.
CREATE TABLE team_area (
    team_id   BIGINT     NOT NULL,
    area_code VARCHAR(9) NOT NULL,
    PRIMARY KEY (team_id, area_code),
    CONSTRAINT fk_team_area_team FOREIGN KEY (team_id) REFERENCES team (id),
    CONSTRAINT fk_team_area_area FOREIGN KEY (area_code) REFERENCES area (code)
);
