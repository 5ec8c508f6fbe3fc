package org.waymark.commissioning.award;

/**
 * The services that contracts pay for: the first of each and its further ones, as parts of
 * statements.
 */
public final class AwardServices {

    /**
     * A derived table of {@code award_id}, {@code service_id}, {@code is_first}: 1 for the service
     * that stands in the award itself, and of a further one {@code first_day} and {@code last_day}:
     * none for that of the award.
     */
    public static final String PAIRS =
            "(SELECT id AS award_id, service_id, 1 AS is_first, CAST(NULL AS DATE) AS first_day,"
                    + " CAST(NULL AS DATE) AS last_day FROM award WHERE service_id IS NOT NULL UNION"
                    + " ALL SELECT award_id, service_id, 0, first_day, last_day FROM award_contract"
                    + " WHERE ended_at IS NULL)";

    /** Does award {@code a} pay for several services? */
    public static final String SEVERAL =
            "EXISTS (SELECT 1 FROM award_contract o WHERE o.award_id = a.id AND o.ended_at IS NULL)";

    /** The last day of award {@code a}, as its newest variation says. */
    public static final String LAST_DAY =
            "COALESCE((SELECT v.last_day FROM award_variation v WHERE v.award_id = a.id ORDER BY v.id"
                    + " DESC LIMIT 1), a.last_day)";

    /** The first day that award {@code a} pays for the service of pair {@code x}. */
    public static final String PAYS_FROM =
            "CASE WHEN x.first_day > a.first_day THEN x.first_day ELSE a.first_day END";

    /** The last day that award {@code a} pays for the service of pair {@code x}. */
    public static final String PAYS_UNTIL =
            "CASE WHEN x.last_day < " + LAST_DAY + " THEN x.last_day ELSE " + LAST_DAY + " END";

    private AwardServices() {}

    /** What award {@code a} is for, with a service by its id where it pays for several. */
    public static String title(String serviceId) {
        return "CASE WHEN "
                + SEVERAL
                + " THEN CONCAT(a.title, ': ', (SELECT n.name FROM service n WHERE n.id = "
                + serviceId
                + ")) ELSE a.title END";
    }
}
