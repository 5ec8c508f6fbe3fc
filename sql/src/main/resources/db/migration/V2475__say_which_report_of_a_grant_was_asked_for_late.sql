-- Of a grant: whether the return was asked for when the day by which it is due was over. Then its holder is not reminded.
ALTER TABLE award_return ADD COLUMN asked_late BOOLEAN NOT NULL DEFAULT FALSE;
