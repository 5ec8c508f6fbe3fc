DELETE FROM data_dictionary WHERE capability = 'recorded crime';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('recorded_crime_name', 'id', 'recorded crime', 'Id', 'NONE', 'REFERENCE'),
    ('recorded_crime_name', 'valid_from', 'recorded crime', 'First day it counts so', 'NONE', 'REFERENCE'),
    ('recorded_crime_name', 'valid_to', 'recorded crime', 'First day it no longer does', 'NONE', 'REFERENCE'),
    ('recorded_crime_name', 'name', 'recorded crime', 'Kind of offence as the police name it, in lower case and without punctuation', 'NONE', 'REFERENCE'),
    ('recorded_crime_name', 'crime_group', 'recorded crime', 'Service crime group it counts in', 'NONE', 'REFERENCE'),
    ('recorded_crime_name', 'victimless', 'recorded crime', 'Nobody is the victim of it: in no rate beside recorded offences', 'NONE', 'REFERENCE'),
    ('recorded_crime_month', 'month', 'recorded crime', 'Month, by its first day', 'NONE', 'REFERENCE'),
    ('recorded_crime_month', 'file_until', 'recorded crime', 'Last month of the file it came from', 'NONE', 'REFERENCE'),
    ('recorded_crime_month', 'file_name', 'recorded crime', 'Name of that file', 'NONE', 'REFERENCE'),
    ('recorded_crime_month', 'offences', 'recorded crime', 'All offences of the month', 'NONE', 'REFERENCE'),
    ('recorded_crime_month', 'loaded_at', 'recorded crime', 'When it was loaded', 'NONE', 'REFERENCE'),
    ('recorded_crime_month', 'loaded_by', 'recorded crime', 'Account that loaded it', 'PERSONAL', 'REFERENCE'),
    ('recorded_crime', 'month', 'recorded crime', 'Month, by its first day', 'NONE', 'REFERENCE'),
    ('recorded_crime', 'area_code', 'recorded crime', 'Area where the offence was; AIRPORT and UNKNOWN beside the areas', 'NONE', 'REFERENCE'),
    ('recorded_crime', 'name', 'recorded crime', 'Kind of offence as the police name it', 'NONE', 'REFERENCE'),
    ('recorded_crime', 'offences', 'recorded crime', 'Offences recorded; published by the police', 'NONE', 'REFERENCE');
