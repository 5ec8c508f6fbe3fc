-- HMAC by the key of the installation, which is not in the database: whoever can add a row here cannot explain anything.
ALTER TABLE audit_late_reason ADD COLUMN mac VARBINARY(32) NULL;
