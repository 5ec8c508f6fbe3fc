-- How many could not be added while a list was closed, by day. Numbers, no people.
CREATE TABLE waiting_turned_away (
    offer_id BIGINT NOT NULL,
    on_day   DATE   NOT NULL,
    number   INT    NOT NULL,
    PRIMARY KEY (offer_id, on_day)
);
