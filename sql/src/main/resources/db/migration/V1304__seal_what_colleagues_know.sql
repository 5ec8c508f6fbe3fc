-- Number, address and postcode that a colleague says they know, sealed under the colleague's own key; phone, address and postcode are empty then.
-- postcode_key is a keyed hash of the postcode, by which people who live there are found.
ALTER TABLE known_person
    ADD COLUMN sealed VARBINARY(1400),
    ADD COLUMN postcode_key BIGINT,
    ADD KEY ix_known_person_postcode_key (postcode_key);
