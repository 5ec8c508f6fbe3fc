INSERT INTO referral_count (quarter, cut, service_id, code, part, received, eligible, attempted, contacted, engaged, assessed, supported, closed, planned)
SELECT closed_quarter, 'CLOSED', service_id, '-', 0, 0, 0, 0, 0, 0, 0, 0, COUNT(*), SUM(planned)
FROM referral_fact
WHERE closed_quarter IS NOT NULL
GROUP BY closed_quarter, service_id;
