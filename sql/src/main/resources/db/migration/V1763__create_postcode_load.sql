-- Files of the postcode directory that were loaded, and what each of them did. Every server looks here whether to read the directory again.
CREATE TABLE postcode_load (
    id        BIGINT       NOT NULL PRIMARY KEY,
    file_name VARCHAR(120) NOT NULL,
    added     INT          NOT NULL,
    changed   INT          NOT NULL,
    same      INT          NOT NULL,
    unread    INT          NOT NULL,
    strange   VARCHAR(300),
    loaded_at DATETIME(6)  NOT NULL,
    loaded_by BIGINT
);
