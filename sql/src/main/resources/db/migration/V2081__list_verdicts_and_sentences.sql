INSERT INTO code_list (list_code, title, description) VALUES
    ('verdict', 'Verdicts', 'How a trial ended. STOPPED in the second column stands where prosecutors gave it up, so that a review can be asked for.'),
    ('sentence_kind', 'Sentences', 'What a court sentenced to. MONTHS in the second column stands where a sentence has a length.');
