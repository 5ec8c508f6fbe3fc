DELETE FROM data_dictionary WHERE capability = 'documents';

INSERT INTO data_dictionary (table_name, column_name, capability, meaning, personal_data, retention_class) VALUES
    ('case_document', 'id', 'documents', 'Id', 'NONE', 'CASE'),
    ('case_document', 'case_id', 'documents', 'Case', 'PERSONAL', 'CASE'),
    ('case_document', 'person_id', 'documents', 'Person whose key its files are sealed under', 'PERSONAL', 'CASE'),
    ('case_document', 'therapeutic', 'documents', 'For nobody but the account that added it', 'SPECIAL', 'CASE'),
    ('case_document', 'account_id', 'documents', 'Account that added it', 'PERSONAL', 'CASE'),
    ('case_document', 'newest_no', 'documents', 'Number of the version that counts', 'NONE', 'CASE'),
    ('case_document', 'removed_at', 'documents', 'When it was taken away; its files open no more', 'PERSONAL', 'CASE'),
    ('case_document', 'version', 'documents', 'Counts changes, to find two at once', 'NONE', 'CASE'),
    ('case_document_version', 'id', 'documents', 'Id', 'NONE', 'CASE'),
    ('case_document_version', 'document_id', 'documents', 'Document', 'PERSONAL', 'CASE'),
    ('case_document_version', 'version_no', 'documents', 'Number of the version, from 1', 'NONE', 'CASE'),
    ('case_document_version', 'at', 'documents', 'When it was added', 'PERSONAL', 'CASE'),
    ('case_document_version', 'account_id', 'documents', 'Account that added it', 'PERSONAL', 'CASE'),
    ('case_document_version', 'kind', 'documents', 'Kind of file by its content; empty where the version says that the document was removed', 'NONE', 'CASE'),
    ('case_document_version', 'title', 'documents', 'Name of the file, sealed under the key of the person', 'SPECIAL', 'CASE'),
    ('case_document_version', 'bytes', 'documents', 'Length of the file in bytes', 'NONE', 'CASE'),
    ('case_document_version', 'pieces', 'documents', 'How many pieces the sealed file is kept in', 'NONE', 'CASE'),
    ('case_document_version', 'why', 'documents', 'Why there is a newer version, or why it was removed', 'SPECIAL', 'CASE'),
    ('case_document_piece', 'version_id', 'documents', 'Version the piece belongs to', 'PERSONAL', 'CASE'),
    ('case_document_piece', 'piece_no', 'documents', 'Place of the piece, from 0', 'NONE', 'CASE'),
    ('case_document_piece', 'content', 'documents', 'A piece of the file, sealed under the key of the person', 'SPECIAL', 'CASE');
