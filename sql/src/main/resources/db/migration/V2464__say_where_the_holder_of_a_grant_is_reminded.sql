-- Of a grant: the address of the organisation that holds it. A contract has its service's managers.
ALTER TABLE award ADD COLUMN holder_email VARCHAR(254);
