-- Codes of a list have up to forty characters, also those that an administrator adds.
ALTER TABLE person_equality
    MODIFY COLUMN gender_identity VARCHAR(40),
    MODIFY COLUMN partnership VARCHAR(40),
    MODIFY COLUMN maternity VARCHAR(40),
    MODIFY COLUMN religion VARCHAR(40),
    MODIFY COLUMN orientation VARCHAR(40);
