INSERT INTO instrument_item (instrument, version_no, item, sort, label, scale_min, scale_max, higher_is_better, least_change)
VALUES ('MOJ4', 1, 'COPING', 1, 'How well are you coping at the moment?', 0, 10, TRUE, 2),
       ('MOJ4', 1, 'HEALTH', 2, 'How are your health and wellbeing?', 0, 10, TRUE, 2),
       ('MOJ4', 1, 'COPING_LIFE', 3, 'How able do you feel to manage everyday life?', 0, 10, TRUE, 2),
       ('MOJ4', 1, 'SAFETY', 4, 'How safe do you feel?', 0, 10, TRUE, 2),
       ('MOJ4', 1, 'JUSTICE', 5, 'How well informed do you feel about police and courts?', 0, 10, TRUE, 2);
