-- Professionals work with people of every service, not only with young ones.
RENAME TABLE young_professional TO case_professional;
