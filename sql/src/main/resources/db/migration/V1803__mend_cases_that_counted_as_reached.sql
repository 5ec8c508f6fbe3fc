-- Open cases that nobody has talked with yet are not reached, whatever was counted before.
UPDATE support_case c SET c.contacted_at = NULL
 WHERE c.is_open = TRUE AND c.contacted_at IS NOT NULL AND c.engaged_at IS NULL
   AND EXISTS (SELECT 1 FROM contact_attempt t WHERE t.case_id = c.id AND t.outcome = 'SPOKE_NOT_SAFE')
   AND NOT EXISTS (SELECT 1 FROM contact_attempt t WHERE t.case_id = c.id AND t.outcome IN ('SPOKE_SAFE_TO_TALK', 'ANSWERED_IN_WRITING', 'DECLINED', 'CALL_BACK_ARRANGED'));
