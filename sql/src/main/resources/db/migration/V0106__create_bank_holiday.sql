-- Bank holidays of England and Wales. One that is moved or called off is withdrawn, not deleted.
CREATE TABLE bank_holiday (
    day          DATE        NOT NULL PRIMARY KEY,
    title        VARCHAR(80) NOT NULL,
    note         VARCHAR(160),
    withdrawn_on DATE
);
