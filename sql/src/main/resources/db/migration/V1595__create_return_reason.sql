-- Why a figure is another one now than it was when the return was submitted, in the words of the provider.
CREATE TABLE return_reason (
    return_id BIGINT       NOT NULL,
    code      VARCHAR(12)  NOT NULL,
    reason    VARCHAR(500) NOT NULL,
    PRIMARY KEY (return_id, code),
    CONSTRAINT fk_return_reason FOREIGN KEY (return_id) REFERENCES award_return (id)
);
