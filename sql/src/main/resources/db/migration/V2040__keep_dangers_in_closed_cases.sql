-- The same in cases that have ended: they may be opened again, and follow-ups after the end ask by what is safe.
UPDATE support_case c SET c.danger_kept = TRUE
WHERE c.is_open = FALSE AND c.danger_kept = FALSE
  AND (EXISTS (SELECT 1 FROM measure m WHERE m.case_id = c.id AND m.superseded_at IS NULL AND m.score >= 1
               AND (m.instrument LIKE 'DASH%' OR m.instrument IN ('STALKING', 'FM_HBA', 'CSE')))
       OR EXISTS (SELECT 1 FROM protective_order o WHERE o.case_id = c.id)
       OR EXISTS (SELECT 1 FROM marac_referral f WHERE f.case_id = c.id AND f.state <> 'WITHDRAWN'));
