-- Domestic abuse in law is between people who are both 16 or over; the abuse of a child is child abuse.
INSERT INTO eligibility_rule (id, pathway_code, topic, rule_order, name, allows, words, instead_pathway, age_to, valid_from) VALUES
    (153401, 'IDVA', 'AGE', 10, 'Under 16', FALSE, 'Under 16: in law domestic abuse is between people who are both 16 or over, and the abuse of a child is child abuse. Speak with your safeguarding lead and children''s social care today. Young people''s advocates support from 11.', 'YPA', 15, '2000-01-01');
