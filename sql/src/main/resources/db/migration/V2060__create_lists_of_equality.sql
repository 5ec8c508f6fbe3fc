-- What people may say about themselves, as the 2021 census of England and Wales asks it. Nobody is asked for it by a sender, and nobody has to answer.
INSERT INTO code_list (list_code, title, description) VALUES
    ('gender_identity', 'Gender identity', 'Whether the gender somebody identifies with is the same as their sex registered at birth.'),
    ('partnership', 'Marriage or civil partnership', 'Legal partnership status, as in the 2021 census. Further rows roll up into one of these by their parent.'),
    ('maternity', 'Pregnancy or maternity', 'Pregnant, or had a baby in the last 26 weeks (Equality Act 2010, section 18).');
