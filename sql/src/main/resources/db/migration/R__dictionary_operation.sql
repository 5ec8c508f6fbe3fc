DELETE FROM data_dictionary WHERE capability = 'operation';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('key_mark', 'name', 'operation', 'Setting of the secret', 'NONE', 'REFERENCE'),
    ('key_mark', 'mark', 'operation', 'HMAC-SHA-256 of the name under the secret: another secret is found by it', 'NONE', 'REFERENCE'),
    ('key_mark', 'first_used_at', 'operation', 'When the secret was first used with this database', 'NONE', 'REFERENCE'),
    ('schema_mark', 'id', 'operation', 'Always 1', 'NONE', 'REFERENCE'),
    ('schema_mark', 'migrations', 'operation', 'How many numbered migrations the database has', 'NONE', 'REFERENCE'),
    ('schema_mark', 'digest', 'operation', 'SHA-256 over the names and texts of all migrations', 'NONE', 'REFERENCE'),
    ('schema_mark', 'migrated_at', 'operation', 'When the migration last ran', 'NONE', 'REFERENCE');
