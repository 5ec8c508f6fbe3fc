-- What Victim Support publishes, for everybody; a sexual assault referral centre works under a statutory contract, which asks for longer.
INSERT INTO retention_rule (id, trigger_kind, organisation_id, service_id, amount, unit, action, valid_from, reason, set_at) VALUES
    (1, 'NO_SERVICE', NULL, NULL, 6, 'WEEKS', 'DESTROY', '2000-01-01', 'Victim Support: referred and contacted, no service', '2026-01-01'),
    (2, 'NOT_REACHED', NULL, NULL, 6, 'MONTHS', 'DESTROY', '2000-01-01', 'Victim Support: could not be contacted', '2026-01-01'),
    (3, 'SERVICE_USER', NULL, NULL, 6, 'YEARS', 'DESTROY', '2000-01-01', 'Victim Support: six years after the last contact', '2026-01-01'),
    (4, 'CHILD', NULL, NULL, 7, 'YEARS', 'LOOK_TWICE', '2000-01-01', 'Records of children matter to survivors: not before they are 25', '2026-01-01'),
    (5, 'COMPLAINT', NULL, NULL, 6, 'YEARS', 'DESTROY', '2000-01-01', 'Victim Support: six years after a complaint is settled', '2026-01-01'),
    (6, 'SERVICE_USER', NULL, 1020, 12, 'YEARS', 'LOOK_TWICE', '2000-01-01', 'Statutory contract: at most twelve years', '2026-01-01');
