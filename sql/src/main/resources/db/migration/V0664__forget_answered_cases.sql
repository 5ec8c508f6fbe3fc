UPDATE survey_invitation
SET case_id = NULL, token_hash = NULL,
    asked_on = MAKEDATE(YEAR(asked_on), 1) + INTERVAL (QUARTER(asked_on) - 1) * 3 MONTH,
    expires_on = asked_on
WHERE used = TRUE;
