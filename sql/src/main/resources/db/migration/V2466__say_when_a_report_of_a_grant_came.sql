ALTER TABLE award_return ADD COLUMN received_on DATE;
