-- First days, and the clocks of 2006 and 2013, need checking before a real deployment; what is not known of a version is
-- left out, because no clock is better than a wrong one.
-- One working day for enhanced rights is about information updates; the support referral is two for everybody.
INSERT INTO victims_code_version (id, code, title, valid_from, valid_to) VALUES
    (1, '2006', 'Code of Practice for Victims of Crime, 2006', '2006-04-03', '2013-12-10'),
    (2, '2013', 'Code of Practice for Victims of Crime, 2013', '2013-12-10', '2015-11-16'),
    (3, '2015', 'Code of Practice for Victims of Crime, 2015', '2015-11-16', '2021-04-01'),
    (4, '2021', 'Code of Practice for Victims of Crime, in force 2021', '2021-04-01', NULL);

INSERT INTO victims_code_clock (id, version_code, clock_code, label, starts, standard_days, enhanced_days, valid_from, valid_to) VALUES
    (200601, '2006', 'REFERRAL_TO_SUPPORT', 'Police refer to a support service', 'Crime reported', 2, 2, '2006-04-03', '2013-12-10'),
    (201301, '2013', 'REFERRAL_TO_SUPPORT', 'Police refer to a support service', 'Crime reported', 2, 2, '2013-12-10', '2015-11-16'),
    (201501, '2015', 'REFERRAL_TO_SUPPORT', 'Police refer to a support service', 'Crime reported', 2, 2, '2015-11-16', '2021-04-01'),
    (201502, '2015', 'SUSPECT_UPDATE', 'Told what happened with the suspect', 'Arrest, interview, release, bail or change of conditions', 5, 1, '2015-11-16', '2021-04-01'),
    (202101, '2021', 'REFERRAL_TO_SUPPORT', 'Police refer to a support service', 'Crime reported', 2, 2, '2021-04-01', NULL),
    (202102, '2021', 'NOT_INVESTIGATING', 'Told why police will not investigate', 'The decision', 5, 1, '2021-04-01', NULL),
    (202103, '2021', 'SUSPECT_UPDATE', 'Told what happened with the suspect', 'Arrest, interview, release, bail or change of conditions', 5, 1, '2021-04-01', NULL),
    (202104, '2021', 'HEARING_NOTICE', 'Told time and place of a hearing', 'Witness care unit hears of it', 1, 1, '2021-04-01', NULL),
    (202105, '2021', 'BAIL_HEARING_OUTCOME', 'Told the outcome of a bail hearing', 'Witness care unit hears of it', 5, 1, '2021-04-01', NULL),
    (202106, '2021', 'GIVING_EVIDENCE', 'Told to give evidence', 'Witness care unit hears of it', 1, 1, '2021-04-01', NULL),
    (202107, '2021', 'CASE_OUTCOME', 'Told the outcome and the sentence', 'Witness care unit hears of it', 1, 1, '2021-04-01', NULL),
    (202108, '2021', 'CONTACT_SCHEME_REFERRAL', 'Referred to the Victim Contact Scheme', 'Sentence of twelve months or more for a specified offence, or a hospital order', 10, 10, '2021-04-01', NULL),
    (202109, '2021', 'CONTACT_SCHEME_CONTACT', 'Contacted by a victim liaison officer', 'Referral to the Victim Contact Scheme', 20, 20, '2021-04-01', NULL);
