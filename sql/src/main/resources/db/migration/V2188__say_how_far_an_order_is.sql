-- An order is applied for and refused or made, and binds whom it is against once it was served. Not made yet: made_on is empty.
ALTER TABLE protective_order
    MODIFY COLUMN made_on DATE NULL,
    ADD COLUMN applied_on DATE,
    ADD COLUMN refused_on DATE,
    ADD COLUMN served_on DATE;
