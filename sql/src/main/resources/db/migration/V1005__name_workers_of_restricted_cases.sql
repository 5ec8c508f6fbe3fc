-- Cases that were restricted before named staff were kept: their workers go on with them. A case that no manager is named on is for those
-- who triage restricted referrals of its service.
INSERT INTO named_staff (id, case_id, account_id, reason, named_at)
SELECT c.id, c.id, c.worker_id, 'Works the case', c.last_activity_at
FROM support_case c
WHERE c.restricted = TRUE AND c.worker_id IS NOT NULL;
UPDATE support_case SET restricted_reason = 'OTHER' WHERE restricted = TRUE;
UPDATE person p JOIN support_case c ON c.person_id = p.id SET p.restricted = TRUE WHERE c.restricted = TRUE;
UPDATE referral r JOIN person p ON p.id = r.person_id SET r.restricted_reason = 'OTHER' WHERE p.restricted = TRUE;
