-- Dated: an entry is in force from valid_from until the day before valid_to. parent_code rolls up into another list
-- (ethnicity into six groups, closure reasons into planned or not); external_code is the same thing in a partner's code.
CREATE TABLE code_list_entry (
    id            BIGINT       NOT NULL PRIMARY KEY,
    list_code     VARCHAR(30)  NOT NULL,
    code          VARCHAR(40)  NOT NULL,
    label         VARCHAR(160) NOT NULL,
    parent_code   VARCHAR(40),
    external_code VARCHAR(20),
    sort          INT          NOT NULL,
    valid_from    DATE         NOT NULL,
    valid_to      DATE,
    UNIQUE KEY uk_code_list_entry (list_code, code, valid_from),
    CONSTRAINT fk_code_list_entry_list FOREIGN KEY (list_code) REFERENCES code_list (list_code)
);
