-- The lists an administrator keeps: each has a name in plain words and one sentence on what it is for.
CREATE TABLE code_list (
    list_code   VARCHAR(30)  NOT NULL PRIMARY KEY,
    title       VARCHAR(80)  NOT NULL,
    description VARCHAR(300) NOT NULL
);
