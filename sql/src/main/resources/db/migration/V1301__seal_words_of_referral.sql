-- Of restricted people what the sender wrote and the postcode of the crime, sealed; note and offence_postcode are empty then.
ALTER TABLE referral ADD COLUMN sealed MEDIUMBLOB;
