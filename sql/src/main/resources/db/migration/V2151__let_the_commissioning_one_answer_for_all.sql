UPDATE organisation SET answers_for_all = TRUE WHERE kind = 'COMMISSIONER' ORDER BY id LIMIT 1;
