-- An id that grows with time leads from an answered invitation to the case that was closed just then.
UPDATE survey_invitation SET id = 1 + FLOOR(RAND() * 4503599627370496);
