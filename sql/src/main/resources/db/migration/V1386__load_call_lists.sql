INSERT INTO code_list (list_code, title, description) VALUES
    ('call_topic', 'What a call was about', 'Topics by which calls to a helpline are counted.'),
    ('call_outcome', 'What came of a call', 'Outcomes by which calls to a helpline are counted.'),
    ('waiting_reason', 'Why somebody left a waiting list', 'Reasons for declining an offer or being taken off a list.');
