-- Where postcodes lie. None of these tables is about a person.
DELETE FROM data_dictionary WHERE capability = 'postcode';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('postcode_directory', 'postcode', 'postcode', 'Postcode in capitals without spaces', 'NONE', 'REFERENCE'),
    ('postcode_directory', 'area_code', 'postcode', 'Borough it lies in, outside London, or not known', 'NONE', 'REFERENCE'),
    ('postcode_directory', 'ended_on', 'postcode', 'First day of the month it ended in; empty while it is in use', 'NONE', 'REFERENCE'),
    ('postcode_load', 'id', 'postcode', 'Id', 'NONE', 'REFERENCE'),
    ('postcode_load', 'file_name', 'postcode', 'Name of the file', 'NONE', 'REFERENCE'),
    ('postcode_load', 'added', 'postcode', 'Postcodes that were not there before', 'NONE', 'REFERENCE'),
    ('postcode_load', 'changed', 'postcode', 'Postcodes that said something else', 'NONE', 'REFERENCE'),
    ('postcode_load', 'same', 'postcode', 'Postcodes that said the same already', 'NONE', 'REFERENCE'),
    ('postcode_load', 'unread', 'postcode', 'Lines that could not be read and were left out', 'NONE', 'REFERENCE'),
    ('postcode_load', 'strange', 'postcode', 'Codes of areas in London that nobody has met', 'NONE', 'REFERENCE'),
    ('postcode_load', 'loaded_at', 'postcode', 'When', 'NONE', 'REFERENCE'),
    ('postcode_load', 'loaded_by', 'postcode', 'Account that loaded it; empty when it lay in the watched folder', 'PERSONAL', 'REFERENCE');
