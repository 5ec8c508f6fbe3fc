-- Five years of made-up referrals, a slice of numbers at a time. ${made} is the slice: each number with everything that hangs on it by chance, so that all statements
-- make the same of the same number. Chance is CRC32 of the number and a letter: the same on both servers, and again on the next day.
-- @made
(SELECT t.*,
        t.opened + INTERVAL 14 DAY AS measured,
        CASE WHEN t.would_close < TIMESTAMP'${end}' THEN t.would_close END AS closed
 FROM (SELECT s.*,
              s.received + INTERVAL 2 DAY AS opened,
              s.received + INTERVAL 2 DAY + INTERVAL (30 + s.h * 300 DIV 1000) DAY AS would_close,
              TIMESTAMPDIFF(SECOND, '2020-01-01', s.received) * 1000 * 4194304 + s.n AS id,
              TIMESTAMPDIFF(SECOND, '2020-01-01', s.anchor_received) * 1000 * 4194304 + s.anchor AS anchor_id,
              CASE WHEN s.a < 270 THEN 'VIOLENCE' WHEN s.a < 480 THEN 'OTHER_THEFT' WHEN s.a < 610 THEN 'BURGLARY' WHEN s.a < 680 THEN 'ROBBERY'
                   WHEN s.a < 800 THEN 'DOMESTIC_ABUSE' WHEN s.a < 850 THEN 'CRIMINAL_DAMAGE' WHEN s.a < 885 THEN 'HATE'
                   WHEN s.a < 925 THEN 'STALKING_HARASSMENT' WHEN s.a < 960 THEN 'SEXUAL' WHEN s.a < 975 THEN 'FRAUD' WHEN s.a < 985 THEN 'ASB'
                   WHEN s.a < 990 THEN 'OTHER' WHEN s.a < 997 THEN 'UNMAPPED' WHEN s.a < 998 THEN 'MODERN_SLAVERY' ELSE 'HOMICIDE' END AS crime_group,
              CASE WHEN s.d < 50 THEN NULL
                   WHEN s.a >= 680 AND s.a < 800 AND s.b < 350 THEN 1010
                   WHEN s.a >= 680 AND s.a < 800 AND s.b < 370 THEN 1070
                   WHEN s.a >= 925 AND s.a < 960 AND s.b < 250 THEN 1020
                   WHEN s.a >= 925 AND s.a < 960 AND s.b < 700 THEN 1030 + s.c % 4
                   WHEN s.a >= 850 AND s.a < 885 AND s.b < 300 THEN 1060
                   WHEN s.a < 270 AND s.b < 20 THEN 1050
                   WHEN s.b < 40 THEN 1040
                   ELSE 1000 END AS service_id,
              CASE WHEN s.c < 930 THEN CONCAT('E090000', LPAD(1 + (7 * FLOOR(33 * POW(s.c / 930, 1.3)) + 11) % 33, 2, '0'))
                   WHEN s.c < 970 THEN 'OUTSIDE' ELSE 'UNKNOWN' END AS area,
              CASE WHEN s.d < 30 THEN 'EXCLUDED' WHEN s.d < 50 THEN 'SUPPRESSED' WHEN s.d < 70 THEN 'RETURNED' WHEN s.d < 90 THEN 'WITHDRAWN'
                   WHEN s.d < 290 THEN 'ACCEPTED' ELSE 'DECLINED' END AS state,
              s.d >= 90 AND s.d < 290 AS has_case,
              s.e < 850 AS contacted, s.e < 700 AS engaged, s.e < 630 AS assessed, s.e < 570 AS active
       FROM (SELECT x.n,
                    TIMESTAMP'${begin}' + INTERVAL FLOOR(x.n * ${span} / ${rows}) SECOND AS received,
                    x.anchor,
                    TIMESTAMP'${begin}' + INTERVAL FLOOR(x.anchor * ${span} / ${rows}) SECOND AS anchor_received,
                    CRC32(CONCAT('a', x.n)) % 1000 AS a, CRC32(CONCAT('b', x.n)) % 1000 AS b, CRC32(CONCAT('c', x.anchor)) % 1000 AS c,
                    CRC32(CONCAT('d', x.n)) % 1000 AS d, CRC32(CONCAT('e', x.n)) % 1000 AS e, CRC32(CONCAT('h', x.n)) % 1000 AS h,
                    CRC32(CONCAT('i', x.anchor)) % 1000 AS i, CRC32(CONCAT('k', x.anchor)) % 1000 AS k, CRC32(CONCAT('l', x.n)) % 1000 AS l
             FROM (SELECT z.n,
                          CASE WHEN CRC32(CONCAT('z', z.n)) % 100 < 18 AND z.n > ${near} + 25
                               THEN (z.n - 25 - CAST(CRC32(CONCAT('y', z.n)) % ${near} AS SIGNED)) DIV 25 * 25 ELSE z.n END AS anchor
                   FROM (SELECT ${from} + p.d + 10 * q.d + 100 * r.d + 1000 * s.d + 10000 * t.d AS n
                         FROM ${digits} p JOIN ${digits} q JOIN ${digits} r JOIN ${digits} s JOIN ${digits} t) z
                   WHERE z.n < ${rows}) x) s) t) m
-- @person
-- A fifth were referred before: those who come again come often, within weeks. Somebody has confirmed that they are the same.
INSERT INTO person (id, identity_id, given_names, surname, date_of_birth, sex, ethnicity, disability, language, created_at)
SELECT m.id - 4194304, m.anchor_id - 4194304,
       ELT(1 + m.i % 20, 'Amina', 'James', 'Sofia', 'Mohammed', 'Grace', 'Daniel', 'Priya', 'Kwame', 'Chloe', 'Omar', 'Hannah', 'Liam', 'Fatima', 'Marek', 'Ngozi',
           'Oliver', 'Yasmin', 'Tunde', 'Emily', 'Viktor'),
       CONCAT(ELT(1 + FLOOR(20 * POW(m.k / 1000, 2)), 'Khan', 'Smith', 'Patel', 'Ali', 'Jones', 'Ahmed', 'Brown', 'Begum', 'Okafor', 'Singh', 'Williams', 'Hussain',
           'Taylor', 'Kowalski', 'Mensah', 'Silva', 'Cohen', 'Nguyen', 'Popescu', 'Campbell'), ELT(1 + m.i % 4, '', '', 'son', '-Reid')),
       DATE'1940-01-01' + INTERVAL (m.k * 24 + m.i) DAY,
       ELT(1 + m.k % 10, 'F', 'M', 'F', 'M', 'F', 'M', 'F', 'M', 'F', NULL),
       ELT(1 + m.i % 10, 'W1', 'W1', 'W1', 'A1', 'A3', 'B1', 'B2', 'M1', 'O1', NULL),
       ELT(1 + m.k % 8, 'N', 'N', 'N', 'N', 'Y', 'N', 'N', NULL),
       'English', m.received
FROM ${made}
-- @referral
INSERT INTO referral (id, reference, source, sender_id, sending_force, crime_ref, person_id, state, disposition, service_id, proposed_service_id, victim_type,
                      offence_code, crime_group, reported_at, sent_at, received_at, offence_area, residence_area, consent, risk, repeat_victim, is_open, triaged_at,
                      closed_at)
SELECT m.id, ${reference}, 'POL_ADT', 110, 'MPS', CONCAT('YEARS-', m.n), m.id - 4194304, m.state,
       CASE WHEN m.state = 'DECLINED' THEN 'ACCEPTED' ELSE m.state END, CASE WHEN m.has_case THEN m.service_id END, m.service_id, 'PERSON',
       COALESCE(o.code, 'UNKNOWN'), m.crime_group, m.received - INTERVAL 1 DAY, m.received, m.received, m.area, m.area, 'NOTIFIED',
       ELT(1 + m.l % 10, 'STANDARD', 'STANDARD', 'STANDARD', 'STANDARD', 'STANDARD', 'STANDARD', 'MEDIUM', 'MEDIUM', 'MEDIUM', 'HIGH'), m.anchor <> m.n, FALSE,
       m.opened, CASE WHEN m.has_case THEN NULL ELSE m.opened END
FROM ${made} LEFT JOIN (SELECT crime_group, MIN(code) AS code FROM offence GROUP BY crime_group) o ON o.crime_group = m.crime_group
-- @support_case
INSERT INTO support_case (id, reference, referral_id, person_id, service_id, team_id, worker_id, state, is_open, risk, pathway, opened_at, allocated_at, next_due_at,
                          next_due_what, first_attempt_at, contacted_at, engaged_at, assessed_at, active_at, last_activity_at, closed_at, closure_reason, planned)
SELECT m.id + 4194304, ${reference}, m.id, m.id - 4194304, m.service_id, NULL, w.account_id,
       CASE WHEN m.closed IS NOT NULL THEN 'CLOSED' WHEN m.active THEN 'ACTIVE' WHEN m.assessed THEN 'ASSESSED' WHEN m.engaged THEN 'ENGAGED' ELSE 'CONTACTING' END,
       m.closed IS NULL,
       ELT(1 + m.l % 10, 'STANDARD', 'STANDARD', 'STANDARD', 'STANDARD', 'STANDARD', 'STANDARD', 'MEDIUM', 'MEDIUM', 'MEDIUM', 'HIGH'), v.pathway_code, m.opened,
       m.opened, COALESCE(m.closed, TIMESTAMP'${end}' + INTERVAL 7 DAY), 'Next contact', m.opened + INTERVAL 1 DAY, CASE WHEN m.contacted THEN m.opened + INTERVAL 3 DAY END,
       CASE WHEN m.engaged THEN m.opened + INTERVAL 7 DAY END, CASE WHEN m.assessed THEN m.measured END,
       CASE WHEN m.active THEN m.opened + INTERVAL 21 DAY END, COALESCE(m.closed, TIMESTAMP'${end}'), m.closed,
       CASE WHEN m.closed IS NULL THEN NULL WHEN m.active AND m.l < 800 THEN 'NEEDS_MET_PLANNED' WHEN m.engaged THEN 'DISENGAGED' ELSE 'NO_CONTACT' END,
       CASE WHEN m.closed IS NOT NULL THEN m.active AND m.l < 800 END
FROM ${made} JOIN service v ON v.id = m.service_id
LEFT JOIN (SELECT service_id, MIN(account_id) AS account_id FROM account_role WHERE role = 'CASEWORKER' GROUP BY service_id) w ON w.service_id = m.service_id
WHERE m.has_case
-- @measurement_of_entry
INSERT INTO measurement (id, case_id, instrument, instrument_version, point, at, account_id)
SELECT m.id + 2 * 4194304, m.id + 4194304, 'MOJ4', 1, 'ENTRY', m.measured, 0
FROM ${made}
WHERE m.has_case AND m.assessed AND m.service_id IS NOT NULL
-- @measurement_of_exit
INSERT INTO measurement (id, case_id, instrument, instrument_version, point, at, account_id)
SELECT m.id + 3 * 4194304, m.id + 4194304, 'MOJ4', 1, 'EXIT', m.closed, 0
FROM ${made}
WHERE m.has_case AND m.assessed AND m.service_id IS NOT NULL AND m.closed IS NOT NULL AND m.l >= 250
-- @measurement_value_of_entry
INSERT INTO measurement_value (measurement_id, item, score)
SELECT m.id + 2 * 4194304, i.item, CRC32(CONCAT(i.item, m.n)) % 6
FROM ${made} JOIN instrument_item i ON i.instrument = 'MOJ4' AND i.version_no = 1
WHERE m.has_case AND m.assessed AND m.service_id IS NOT NULL
-- @measurement_value_of_exit
INSERT INTO measurement_value (measurement_id, item, score)
SELECT m.id + 3 * 4194304, i.item, LEAST(10, CRC32(CONCAT(i.item, m.n)) % 6 + CRC32(CONCAT(m.n, i.item)) % 6)
FROM ${made} JOIN instrument_item i ON i.instrument = 'MOJ4' AND i.version_no = 1
WHERE m.has_case AND m.assessed AND m.service_id IS NOT NULL AND m.closed IS NOT NULL AND m.l >= 250
-- @survey_invitation
INSERT INTO survey_invitation (id, case_id, service_id, token_hash, asked_on, quarter, expires_on, route, used, crime_group, area)
SELECT m.id + 4194304, NULL, m.service_id, NULL, DATE(m.closed), ${quarter}, DATE(m.closed), 'TEXT', m.h < 500, m.crime_group, m.area
FROM ${made}
WHERE m.has_case AND m.engaged AND m.service_id IS NOT NULL AND m.closed IS NOT NULL AND m.b % 2 = 0
-- @survey_response
INSERT INTO survey_response (id, service_id, quarter, crime_group, area, satisfaction)
SELECT m.id + 4194304, m.service_id, ${quarter}, m.crime_group, m.area, 1 + FLOOR(7 * POW(m.i / 1000, 0.4))
FROM ${made}
WHERE m.has_case AND m.engaged AND m.service_id IS NOT NULL AND m.closed IS NOT NULL AND m.b % 2 = 0 AND m.h < 500
