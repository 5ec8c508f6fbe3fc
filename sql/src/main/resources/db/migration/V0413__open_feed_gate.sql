INSERT INTO feed_gate (id) VALUES (1);
