-- Counts of a day give way to counts of an edition; nothing was published from them yet.
DELETE FROM published_quarter;
