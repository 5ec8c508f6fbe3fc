package org.waymark.justice;

/**
 * When the crime of a case was reported to the police, as far as anybody knows: the day that a
 * worker wrote down, and before that the one that the sender gave. Who refers by page may leave it
 * out; the referral then carries the moment of sending in its place, for the clocks that count from
 * it, and that is no report.
 */
public final class Reported {

    /** The newest day that a worker wrote down, of the case {@code c}; null for none. */
    public static final String WRITTEN_DOWN =
            "(SELECT MAX(j.happened_on) FROM justice_step j WHERE j.case_id = c.id AND j.event ="
                    + " 'REPORTED' AND j.struck_reason IS NULL)";

    /** The moment that the sender of the referral {@code r} gave; null for none. */
    public static final String GIVEN = "NULLIF(r.reported_at, r.sent_at)";

    private Reported() {}
}
