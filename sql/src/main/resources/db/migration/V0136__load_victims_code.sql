-- The 2006 and 2013 versions differ and their clocks are not loaded: no clock is better than a wrong one.
-- One working day for enhanced rights is about information updates; the support referral is two for everybody.
INSERT INTO victims_code_version (id, code, title, valid_from, valid_to) VALUES
    (1, '2006', 'Code of Practice for Victims of Crime, 2006', '2006-04-03', '2013-12-10'),
    (2, '2013', 'Code of Practice for Victims of Crime, 2013', '2013-12-10', '2015-11-16'),
    (3, '2015', 'Code of Practice for Victims of Crime, 2015', '2015-11-16', '2021-04-01'),
    (4, '2021', 'Code of Practice for Victims of Crime, in force 2021', '2021-04-01', NULL);

INSERT INTO victims_code_clock (id, version_code, clock_code, label, starts, standard_days, enhanced_days, valid_from, valid_to) VALUES
    (201501, '2015', 'SUPPORT_REFERRAL', 'Police refer the victim to a support service', 'Crime reported', 2, 2, '2015-11-16', '2021-04-01'),
    (201502, '2015', 'INVESTIGATION_UPDATE', 'Police tell the victim of an arrest, interview, release, bail or change of conditions', 'The event', 5, 1, '2015-11-16', '2021-04-01'),
    (202101, '2021', 'SUPPORT_REFERRAL', 'Police refer the victim to a support service', 'Crime reported', 2, 2, '2021-04-01', NULL),
    (202102, '2021', 'NO_INVESTIGATION', 'Police explain why they do not investigate, and offer a referral', 'The decision', 5, 1, '2021-04-01', NULL),
    (202103, '2021', 'INVESTIGATION_UPDATE', 'Police tell the victim of an arrest, interview, release, bail or change of conditions', 'The event', 5, 1, '2021-04-01', NULL),
    (202104, '2021', 'HEARING_DETAILS', 'Victim is told time, date and place of a hearing', 'Witness Care Unit receives it', 1, 1, '2021-04-01', NULL),
    (202105, '2021', 'BAIL_HEARING_OUTCOME', 'Victim is told of a bail hearings outcome, warrant or re-arrest', 'Witness Care Unit receives it', 5, 1, '2021-04-01', NULL),
    (202106, '2021', 'GIVE_EVIDENCE', 'Victim is told they must give evidence', 'Witness Care Unit receives it', 1, 1, '2021-04-01', NULL),
    (202107, '2021', 'CASE_OUTCOME', 'Victim is told the outcome and the sentence', 'Witness Care Unit receives it', 1, 1, '2021-04-01', NULL),
    (202108, '2021', 'CONTACT_SCHEME_REFERRAL', 'Referral to the Victim Contact Scheme', 'Sentence', 10, 10, '2021-04-01', NULL),
    (202109, '2021', 'LIAISON_OFFICER_CONTACT', 'Victim liaison officer makes contact', 'Referral to the Victim Contact Scheme', 20, 20, '2021-04-01', NULL);
