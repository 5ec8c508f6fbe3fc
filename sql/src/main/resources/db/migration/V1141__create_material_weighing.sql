-- What was weighed before anything of a case is given away: the tests of the law, what the victim was told and said, legal advice.
CREATE TABLE material_weighing (
    request_id     BIGINT        NOT NULL PRIMARY KEY,
    relevant       BOOLEAN       NOT NULL DEFAULT FALSE,
    proportionate  BOOLEAN       NOT NULL DEFAULT FALSE,
    test_why       TEXT,
    higher_test    BOOLEAN       NOT NULL DEFAULT FALSE,
    higher_why     TEXT,
    notice         VARCHAR(12),
    notice_on      DATE,
    notice_why     VARCHAR(1000),
    victim_view    VARCHAR(12),
    victim_words   TEXT,
    advice_from    VARCHAR(200),
    advice_on      DATE,
    advice         TEXT,
    weighed_by     BIGINT,
    weighed_at     DATETIME(6),
    version        INT           NOT NULL DEFAULT 0
);
