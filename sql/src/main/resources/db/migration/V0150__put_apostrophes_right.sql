-- Words that lost their apostrophe when they were loaded.
UPDATE code_list_entry SET label = 'Council: children''s social care' WHERE list_code = 'referral_source' AND code = 'LA_CSC';
UPDATE code_list_entry SET label = 'Not available in the person''s language' WHERE list_code = 'unmet_need_reason' AND code = 'LANGUAGE';
UPDATE code_list SET description = 'The person''s relation to the crime.' WHERE list_code = 'victim_type';
UPDATE code_list SET description = 'Why the Victims'' Code gives this person enhanced rights; any one is enough.' WHERE list_code = 'enhanced';
UPDATE code_list SET description = 'A held referral waits for a person''s decision.' WHERE list_code = 'hold_reason';
UPDATE code_list SET description = 'The police''s clock is shown apart from the provider''s.' WHERE list_code = 'clock_kind';
