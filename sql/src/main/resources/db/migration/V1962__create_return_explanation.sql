-- Why a figure is another one now than it was submitted, in the words of the provider: each of them is kept, with the submission it was said to.
CREATE TABLE return_explanation (
    id         BIGINT       NOT NULL PRIMARY KEY,
    return_id  BIGINT       NOT NULL,
    number_no  INT          NOT NULL,
    code       VARCHAR(12)  NOT NULL,
    reason     VARCHAR(500) NOT NULL,
    account_id BIGINT,
    at         DATETIME(6),
    KEY ix_return_explanation (return_id, id),
    CONSTRAINT fk_return_explanation FOREIGN KEY (return_id) REFERENCES award_return (id)
);
