-- Monthly, ended and settled editions give way to hourly ones of all London and one that is final; nothing was published from them yet.
DELETE FROM published_quarter;
