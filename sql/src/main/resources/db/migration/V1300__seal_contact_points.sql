-- Of restricted people the number, e-mail or address stands here sealed under the person's own key, and value, normalised and postcode are empty.
-- postcode_key is a keyed hash of the postcode, by which colleagues are kept from whom they know.
ALTER TABLE contact_point
    MODIFY COLUMN value VARCHAR(400),
    ADD COLUMN sealed VARBINARY(2000),
    ADD COLUMN postcode_key BIGINT,
    ADD KEY ix_contact_point_postcode_key (postcode_key);
