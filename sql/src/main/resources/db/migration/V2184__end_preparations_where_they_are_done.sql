UPDATE hearing_preparation
SET done_by = CASE title
        WHEN 'Ask which special measures they want, and whether they were applied for' THEN 'MEASURES'
        WHEN 'Offer a visit to the court before the trial' THEN 'VISIT'
        ELSE 'STATEMENT' END
WHERE title IN ('Ask which special measures they want, and whether they were applied for',
                'Offer a visit to the court before the trial',
                'Ask whether they want to make a victim personal statement',
                'Ask whether their personal statement is up to date and who reads it');
