-- A password given by an administrator is changed by its owner first; a lock ends what runs, whatever cases are open.
ALTER TABLE account
    ADD COLUMN must_change_password BOOLEAN NOT NULL DEFAULT FALSE AFTER password_hash,
    ADD COLUMN password_changed_at DATETIME(6) AFTER must_change_password,
    ADD COLUMN locked BOOLEAN NOT NULL DEFAULT FALSE AFTER active;
