-- What has always been counted: an answer to the question that M15 is about, and not a survey that came back without it. A separate step for these would give the few of them away.
UPDATE indicator SET numerator = 'Surveys in which the question about overall satisfaction was answered.',
       completeness = 'A survey that came back without that answer is not in here; in a wave it counts as answered.'
 WHERE code = 'M15R';
