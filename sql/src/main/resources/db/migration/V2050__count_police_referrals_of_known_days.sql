-- Where the sender gave no day of the report the clock begins with the sending: it would always be in time. Such referrals are not in.
UPDATE indicator SET denominator = 'Referrals received from the police or a witness care unit with the day of the report, reported under a version of the Code with such a clock.',
       completeness = 'Counted from the clock of each referral whose sender gave the day of the report. Without that day it is neither in time nor late, and not in here. Whoever was never referred is not in here either: for these see what the police report.'
 WHERE code = 'CC2' AND counted = TRUE;
