INSERT INTO audit_gate (id) VALUES (1);
