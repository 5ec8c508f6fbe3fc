package org.waymark.reference;

/**
 * A borough, the City, or one of the two that keep totals honest.
 *
 * @param code E09…, {@link #OUTSIDE} or {@link #UNKNOWN}
 * @param kind BOROUGH, CITY, OUTSIDE or UNKNOWN
 * @param residents persons at the last census; null for the last two
 */
public record Area(String code, String name, String kind, Integer residents) {

    /** Outside London. */
    public static final String OUTSIDE = "OUTSIDE";

    /** Not known. */
    public static final String UNKNOWN = "UNKNOWN";

    public boolean isInLondon() {
        return !OUTSIDE.equals(code) && !UNKNOWN.equals(code);
    }
}
