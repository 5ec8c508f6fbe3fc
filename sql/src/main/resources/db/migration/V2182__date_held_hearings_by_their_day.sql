-- A hearing was held on the day for which it was listed, not on the day on which somebody wrote it down.
UPDATE justice_step j
JOIN hearing h ON h.id = j.hearing_id
SET j.happened_on = DATE(h.at)
WHERE j.event = 'HEARING_HELD' AND h.state = 'HELD' AND DATE(h.at) < j.happened_on;
