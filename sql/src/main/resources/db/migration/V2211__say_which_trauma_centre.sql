-- Empty: a hospital that is in words alone.
ALTER TABLE hospital_stay ADD COLUMN centre VARCHAR(40);
