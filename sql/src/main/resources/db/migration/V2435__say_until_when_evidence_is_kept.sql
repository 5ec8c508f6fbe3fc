-- Until which day evidence is stored without a report to the police; empty while nobody has said.
ALTER TABLE medical_marker ADD COLUMN kept_until DATE;
