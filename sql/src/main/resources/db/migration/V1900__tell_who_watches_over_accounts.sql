-- A change that no manager of a service answers for is told to other administrators and to auditors.
ALTER TABLE access_change ADD COLUMN watched BOOLEAN NOT NULL DEFAULT FALSE, ADD KEY ix_access_change_watched (watched, id);
