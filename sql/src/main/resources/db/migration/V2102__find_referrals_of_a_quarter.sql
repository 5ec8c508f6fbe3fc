-- Who was referred again, or taken back, is counted of the referrals received between two days.
CREATE INDEX ix_referral_received ON referral (received_at);
