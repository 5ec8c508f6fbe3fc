-- A witness is not counted as a victim: neither among referrals nor among outcomes.
DELETE FROM referral_fact WHERE referral_id IN (SELECT r.id FROM referral r WHERE r.victim_type = 'WITNESS');
