-- Who of us noted that nobody may make contact; empty when the sender of the referral said so.
ALTER TABLE person ADD COLUMN do_not_contact_by VARCHAR(120) AFTER do_not_contact_reason;
