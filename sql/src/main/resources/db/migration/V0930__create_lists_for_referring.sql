-- Kept by an administrator like every other list: how somebody who is no police officer says what happened, and the offences
-- from which enhanced rights follow.
INSERT INTO code_list (list_code, title, description) VALUES
    ('crime_in_words', 'Crimes in plain words', 'What somebody who refers may type to find an offence. Rolls up into: the offence code it stands for.'),
    ('serious_offence', 'Most serious offences', 'Offence codes that give enhanced rights as one of the most serious crimes, beside sexual offences, domestic abuse, hate crime and modern slavery.'),
    ('child_offence', 'Offences against children', 'Offence codes that are so named only when the victim is a child. Rolls up into UNDER_13 where the child is under 13, else UNDER_18.');
