INSERT INTO survey_asked (case_id, asked_on) SELECT case_id, MAX(asked_on) FROM survey_invitation GROUP BY case_id;
