DELETE FROM data_dictionary WHERE capability = 'incident_substrand';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('case_strand', 'case_id', 'incident_substrand', 'Case', 'PERSONAL', 'CASE'),
    ('case_strand', 'strand', 'incident_substrand', 'A monitored strand of hate that a worker was told of', 'SPECIAL', 'CASE'),
    ('case_strand', 'noted_at', 'incident_substrand', 'When it was written down', 'PERSONAL', 'CASE'),
    ('case_strand', 'noted_by', 'incident_substrand', 'By whom', 'PERSONAL', 'CASE'),
    ('case_substrand', 'case_id', 'incident_substrand', 'Case', 'PERSONAL', 'CASE'),
    ('case_substrand', 'code', 'incident_substrand', 'What the hate was about, more exactly', 'SPECIAL', 'CASE'),
    ('case_substrand', 'noted_at', 'incident_substrand', 'When it was written down', 'PERSONAL', 'CASE'),
    ('case_substrand', 'noted_by', 'incident_substrand', 'By whom', 'PERSONAL', 'CASE');
