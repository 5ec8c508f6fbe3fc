-- The last day of a partner in a contract; of one that was entered by mistake the day it was entered.
ALTER TABLE award_partner ADD COLUMN left_on DATE;
