-- What the therapist of a case asks in their own course, whatever the pathway of the case offers.
CREATE TABLE therapy_instrument (
    instrument VARCHAR(20) NOT NULL PRIMARY KEY
);
