-- "Engaged" is what indicator M7 says, everywhere: what was called supported is engaged, and what was called engaged is taking up the offer.
UPDATE chart_change SET measure = 'ENGAGED_OF_TOOK_UP' WHERE measure = 'SUPPORTED';
