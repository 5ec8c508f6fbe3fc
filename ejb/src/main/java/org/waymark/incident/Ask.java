package org.waymark.incident;

/** What somebody may be asked who tells us of something that happened; most may be left out. */
public enum Ask {
    /** ME, FRIEND (of somebody else) or ORGANISATION (that speaks for somebody else). */
    WHO(20),
    WHAT(10_000),
    /** A day as yyyy-mm-dd. */
    DAY(10),
    TIME(200),
    PLACE(300),
    POSTCODE_THERE(10),
    /** Code of an area. */
    BOROUGH(9),
    /** Codes of {@link Strand}, by semicolon. */
    STRANDS(120),
    STRAND_OTHER(100),
    /** Codes of the list {@code hate_substrand}, by semicolon. */
    SUBSTRANDS(400),
    /** YES or NO: has it happened before? */
    BEFORE(3),
    /** YES or NO: are they afraid? */
    AFRAID(3),
    /** YES, UNASKED (somebody else thinks so, and has not asked them) or NO. */
    SUPPORT(8),
    /** NAMED, ANONYMOUS or NO. */
    POLICE(10),
    /** YES or NO. */
    CONTACT(3),
    GIVEN_NAMES(120),
    SURNAME(120),
    /** A day as yyyy-mm-dd. */
    BORN(10),
    PHONE(60),
    EMAIL(254),
    ADDRESS(400),
    POSTCODE(10),
    /** Y, N, or R for who prefers not to say. */
    DISABILITY(1),
    /** CALL, TEXT, VOICEMAIL, EMAIL, LETTER, by semicolon: what is safe. What is missing is not. */
    SAFE(60),
    TIMES(500),
    /** POLICE, STAFF or PUBLIC_FIGURE: somebody in this works there or is widely known; else NO. */
    KNOWN(14),
    REPORTER_NAME(120),
    REPORTER_ORGANISATION(200),
    REPORTER_REACH(200);

    private final int most;

    Ask(int most) {
        this.most = most;
    }

    /** Characters there is room for. */
    public int most() {
        return most;
    }

    /** The id of its field on the page: {@code given-names}. */
    public String field() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
