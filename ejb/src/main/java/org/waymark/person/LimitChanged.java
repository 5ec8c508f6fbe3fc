package org.waymark.person;

/** What may be done with somebody's data has changed, for all records that are one human being. */
public record LimitChanged(long personId) {}
