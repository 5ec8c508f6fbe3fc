-- A sealed piece of an upload: as it arrives (RAW), and of the file that is kept (FILE).
CREATE TABLE incident_piece (
    upload_id BIGINT     NOT NULL,
    part      VARCHAR(4) NOT NULL,
    piece_no  INT        NOT NULL,
    content   MEDIUMBLOB NOT NULL,
    PRIMARY KEY (upload_id, part, piece_no)
);
