-- The one row that a chunk of an import holds while it looks up what is known and writes: two files that
-- name the same message or the same victim at the same moment are then seen one after the other.
CREATE TABLE feed_gate (
    id INT NOT NULL PRIMARY KEY
);
