-- An id has the milliseconds since 2020 above its lowest 22 bits.
UPDATE incident SET police_order = COALESCE(TIMESTAMPDIFF(MICROSECOND, '2020-01-01', police_told_at) DIV 1000 * 4194304, id)
WHERE state <> 'DRAFT';
