-- A session that began at the provider: its number there, whether it asked for a second factor, and when it was asked again.
ALTER TABLE account_session
    ADD COLUMN by_provider BOOLEAN NOT NULL DEFAULT FALSE AFTER device,
    ADD COLUMN provider_session VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin AFTER by_provider,
    ADD COLUMN provider_factor BOOLEAN NOT NULL DEFAULT FALSE AFTER provider_session,
    ADD COLUMN proved_at DATETIME(6) AFTER provider_factor;
