package org.waymark.justice;

/** What is done for a hearing in a place of its own: writing it down there ends its task. */
enum Preparation {
    /** A special measure is on record. */
    MEASURES,
    /** The victim personal statement was offered, declined, made or brought up to date. */
    STATEMENT,
    /** A visit to the court was offered. */
    VISIT
}
