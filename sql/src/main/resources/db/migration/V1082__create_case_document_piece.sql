-- The sealed file of a version in pieces of a quarter of a megabyte, so that none is ever held in memory as a whole.
CREATE TABLE case_document_piece (
    version_id BIGINT     NOT NULL,
    piece_no   INT        NOT NULL,
    content    MEDIUMBLOB NOT NULL,
    PRIMARY KEY (version_id, piece_no)
);
