-- Whether the clock stands still while the case is paused, as the pathway said when the clock began.
ALTER TABLE clock
    ADD COLUMN rests BOOLEAN NOT NULL DEFAULT TRUE;
