-- What only ended because the case did comes back when the case is re-opened.
ALTER TABLE task ADD COLUMN ended_with_case BOOLEAN NOT NULL DEFAULT FALSE;
