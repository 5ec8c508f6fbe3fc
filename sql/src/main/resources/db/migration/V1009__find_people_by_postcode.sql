-- A colleague who says where somebody they know lives is kept from whoever lives there.
ALTER TABLE contact_point ADD INDEX ix_contact_point_postcode (postcode);
