-- What a manager looks at in the file of a case; dated rows that an administrator adds and ends.
INSERT INTO code_list (list_code, title, description) VALUES ('file_audit', 'Questions of a file audit', 'What a manager answers about each file of an audit: yes, no, or not applicable.');
