-- From which day to which a contract pays for a further service; none for as long as the contract runs. One that was added by mistake was taken back: it stays, and counts no more.
ALTER TABLE award_contract
    ADD COLUMN first_day DATE,
    ADD COLUMN last_day DATE,
    ADD COLUMN ended_by BIGINT,
    ADD COLUMN ended_at DATETIME(6);
