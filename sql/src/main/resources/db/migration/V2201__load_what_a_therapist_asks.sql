INSERT INTO therapy_instrument (instrument) VALUES ('CORE10'), ('YP_CORE');
