-- Where the case has one hearing only of that kind in that court; where it has several, nobody can tell any more.
UPDATE justice_step j
JOIN (SELECT case_id, kind, court, MIN(id) AS id FROM hearing GROUP BY case_id, kind, court HAVING COUNT(*) = 1) h
    ON h.case_id = j.case_id
SET j.hearing_id = h.id
WHERE j.event IN ('HEARING_LISTED', 'HEARING_MOVED', 'HEARING_HELD', 'HEARING_CANCELLED')
  AND LOCATE(h.court, j.detail) > 0
  AND j.detail LIKE CONCAT(CASE h.kind
        WHEN 'FIRST' THEN 'First hearing'
        WHEN 'PLEA' THEN 'Plea and trial preparation'
        WHEN 'BAIL' THEN 'Bail'
        WHEN 'RECORDED_EVIDENCE' THEN 'Evidence recorded before the trial (section 28)'
        WHEN 'TRIAL' THEN 'Trial'
        WHEN 'SENTENCE' THEN 'Sentence'
        WHEN 'APPEAL' THEN 'Appeal'
        WHEN 'FAMILY' THEN 'Family court'
        ELSE 'Parole' END, ', %');
