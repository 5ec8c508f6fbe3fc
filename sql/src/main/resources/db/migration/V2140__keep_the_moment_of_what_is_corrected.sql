-- A correction was asked when that was which it corrects; a correction of a correction, when the first was.
UPDATE measurement m JOIN (
    WITH RECURSIVE line (id, case_id, began) AS (
        SELECT id, case_id, at FROM measurement WHERE supersedes_id IS NULL AND superseded_at IS NOT NULL
        UNION ALL
        SELECT n.id, l.case_id, l.began
          FROM line l JOIN measurement n ON n.case_id = l.case_id AND n.supersedes_id = l.id)
    SELECT id, began FROM line) t ON t.id = m.id
   SET m.at = t.began
 WHERE m.supersedes_id IS NOT NULL;
