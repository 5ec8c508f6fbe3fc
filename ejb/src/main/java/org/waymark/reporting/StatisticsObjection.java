package org.waymark.reporting;

/**
 * Whoever objects to statistics, or has all use of their record restricted, is in no outcome: that
 * is what is measured of a person. They are still counted among referrals, which is a public task
 * and names nobody.
 */
public final class StatisticsObjection {

    /** A condition over the case {@code c} that holds for them. */
    public static final String OF_CASE =
            "EXISTS (SELECT 1 FROM person me JOIN person also ON also.identity_id = me.identity_id"
                    + " JOIN processing_limit l ON l.person_id = also.id AND l.ended_at IS NULL AND"
                    + " (l.purpose IS NULL OR l.purpose = 'STATISTICS') WHERE me.id = c.person_id)";

    private StatisticsObjection() {}
}
