-- Facts of cases with a correction, or whose entry is not before the exit: as FactSql makes them. What is published or submitted stays.
UPDATE outcome_fact f JOIN (
    SELECT s.case_id, s.item, b.score AS entry_score, e.score AS exit_score,
           CASE WHEN b.score IS NULL OR e.score IS NULL OR x.informant <> l.informant OR x.at >= l.at THEN 'UNPAIRED'
                WHEN (e.score - b.score) * s.direction >= s.least_change THEN 'IMPROVED'
                WHEN (b.score - e.score) * s.direction >= s.least_change THEN 'WORSE' ELSE 'SAME' END AS change_kind
      FROM (SELECT c.id AS case_id, i.item, i.least_change, CASE WHEN i.higher_is_better THEN 1 ELSE -1 END AS direction,
                   (SELECT m.id FROM measurement m JOIN measurement_value v ON v.measurement_id = m.id WHERE m.case_id = c.id AND m.point = 'ENTRY' AND m.instrument = 'MOJ4'
                       AND m.instrument_version = i.version_no AND m.superseded_at IS NULL AND v.item = i.item AND v.score IS NOT NULL ORDER BY m.at, m.id LIMIT 1) AS first_id,
                   (SELECT m.id FROM measurement m JOIN measurement_value v ON v.measurement_id = m.id WHERE m.case_id = c.id AND m.point = 'EXIT' AND m.instrument = 'MOJ4'
                       AND m.instrument_version = i.version_no AND m.superseded_at IS NULL AND v.item = i.item AND v.score IS NOT NULL ORDER BY m.at DESC, m.id DESC LIMIT 1) AS last_id
              FROM support_case c JOIN instrument_item i ON i.instrument = 'MOJ4' AND i.version_no = COALESCE(
                   (SELECT w.instrument_version FROM measurement w WHERE w.case_id = c.id AND w.instrument = 'MOJ4' AND w.superseded_at IS NULL
                     ORDER BY w.point = 'EXIT' DESC, w.point = 'ENTRY' DESC, w.at DESC, w.id DESC LIMIT 1), 1)
             WHERE c.closed_at IS NOT NULL
               AND c.id IN (SELECT a.case_id FROM measurement a LEFT JOIN measurement z ON z.case_id = a.case_id AND a.point = 'ENTRY' AND z.point = 'EXIT' AND a.at >= z.at
                             WHERE a.supersedes_id IS NOT NULL OR z.id IS NOT NULL)) s
      LEFT JOIN measurement x ON x.id = s.first_id
      LEFT JOIN measurement_value b ON b.measurement_id = x.id AND b.item = s.item
      LEFT JOIN measurement l ON l.id = s.last_id
      LEFT JOIN measurement_value e ON e.measurement_id = l.id AND e.item = s.item) n ON n.case_id = f.case_id AND n.item = f.item
   SET f.entry_score = n.entry_score, f.exit_score = n.exit_score, f.change_kind = n.change_kind;
