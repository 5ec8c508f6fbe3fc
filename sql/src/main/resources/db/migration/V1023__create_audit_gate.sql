-- The one row that whoever seals the audit holds meanwhile: of two servers one seals and the other leaves it.
CREATE TABLE audit_gate (
    id INT NOT NULL PRIMARY KEY
);
