-- How to say who is calling: a code word, another name, a number that is withheld.
ALTER TABLE person ADD COLUMN contact_words VARCHAR(500) AFTER contact_times;
