-- Kingston publishes five incidents or three crimes, and honour-based abuse by itself.
UPDATE marac_rule SET incidents = 5, crimes = 3, automatic = 'HBA' WHERE area_code = 'E09000021' AND organisation_id IS NULL;
