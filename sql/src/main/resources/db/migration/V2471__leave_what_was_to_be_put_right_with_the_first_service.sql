-- What was written down before is about the first service of a contract that pays for several.
UPDATE award_action SET service_id = (SELECT a.service_id FROM award a WHERE a.id = award_action.award_id) WHERE award_id IN (SELECT c.award_id FROM award_contract c);
