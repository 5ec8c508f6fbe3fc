INSERT INTO referral_count (quarter, cut, service_id, code, part, received, eligible, attempted, contacted, engaged, assessed, supported, closed, planned)
SELECT received_quarter, 'AREA', service_id, area, 0, COUNT(*), SUM(eligible), SUM(eligible * attempted), SUM(eligible * attempted * contacted),
       SUM(eligible * attempted * contacted * engaged), SUM(eligible * attempted * contacted * engaged * assessed),
       SUM(eligible * attempted * contacted * engaged * assessed * supported), SUM(eligible * attempted * contacted * engaged * assessed * supported * closed), 0
FROM referral_fact
GROUP BY received_quarter, service_id, area;
