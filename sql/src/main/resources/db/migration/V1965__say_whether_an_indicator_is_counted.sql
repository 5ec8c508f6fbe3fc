-- Whether anything counts it by this version. What is not counted says that it is not collected, and never 0.
ALTER TABLE indicator ADD COLUMN counted BOOLEAN NOT NULL DEFAULT TRUE;
