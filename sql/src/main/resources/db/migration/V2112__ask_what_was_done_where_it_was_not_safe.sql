-- A task about going where it is not safe ends with words about what was done.
UPDATE task SET kind = 'HOSPITAL_NOT_SAFE' WHERE kind = 'HOSPITAL' AND title LIKE 'It is not safe where they go%';
