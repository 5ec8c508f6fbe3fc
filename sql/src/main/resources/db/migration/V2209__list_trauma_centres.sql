INSERT INTO code_list (list_code, title, description) VALUES
    ('trauma_centre', 'Trauma centres', 'Hospitals in which youth workers meet young people. A hospital that is not here is written in words.');
