-- Exempt counts only where the demonstration runs; vetted until is the last day of somebody's vetting.
ALTER TABLE account
    ADD COLUMN second_factor_exempt BOOLEAN NOT NULL DEFAULT FALSE AFTER locked_until,
    ADD COLUMN second_factor_reset_at DATETIME(6) AFTER second_factor_exempt,
    ADD COLUMN vetted_until DATE AFTER second_factor_reset_at;
