INSERT INTO survey_question (survey, version_no, question, sort, kind, wording, hint, good) VALUES
    ('MINIMUM', 1, 'SATISFACTION', 1, 'SATISFACTION', 'Overall, how satisfied were you with the service?', NULL, '5'),
    ('MINIMUM', 1, 'LISTENED', 2, 'YES_NO', 'Did you feel listened to?', NULL, 'YES'),
    ('MINIMUM', 1, 'CHOICE', 3, 'YES_NO', 'Were you given a choice about what happened next?', NULL, 'YES'),
    ('MINIMUM', 1, 'EASY', 4, 'YES_NO', 'Was it easy to reach somebody when you needed to?', NULL, 'YES'),
    ('MINIMUM', 1, 'WAITED', 5, 'YES_NO', 'Did you wait too long?', NULL, 'NO'),
    ('MINIMUM', 1, 'RECOMMEND', 6, 'YES_NO', 'Would you tell a friend to ask here for help?', NULL, 'YES'),
    ('MINIMUM', 1, 'HELPED', 7, 'TEXT', 'What helped, and what would have helped more?', 'Please do not write names, telephone numbers or addresses.', NULL);
