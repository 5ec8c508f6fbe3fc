-- Files of figures about the Victims' Code, as the police, prosecutors or probation report them, that said something new.
CREATE TABLE code_figure_file (
    id        BIGINT       NOT NULL PRIMARY KEY,
    file_name VARCHAR(120) NOT NULL,
    loaded_at DATETIME(6)  NOT NULL,
    loaded_by BIGINT       NOT NULL,
    figures   INT          NOT NULL
);
