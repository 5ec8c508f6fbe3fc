-- What was withdrawn, or passed on before it was heard, is on no list.
UPDATE marac_referral SET meeting_id = NULL, place = NULL
 WHERE state = 'WITHDRAWN' OR (state = 'TRANSFERRED' AND heard_on IS NULL);
