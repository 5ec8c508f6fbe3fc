INSERT INTO code_list (list_code, title, description) VALUES
    ('processing_purpose', 'What data is used for', 'Purposes of agreements about personal data; the map of controllers goes by them.');
