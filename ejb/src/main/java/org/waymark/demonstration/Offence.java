package org.waymark.demonstration;

import java.util.Map;

/**
 * One kind of crime in the mix of the feed.
 *
 * @param code Home Office code as text
 * @param weight how often it is sent, relative to the others
 * @param domesticPercent how many of a hundred are domestic abuse
 * @param sex F or M when the code names the victim's sex, else empty
 */
record Offence(
        String code,
        String title,
        Kind kind,
        double weight,
        int domesticPercent,
        int youngest,
        int oldest,
        String sex,
        int businessPercent) {

    /** What the generator needs to know of a crime; the application has its own groups. */
    enum Kind {
        VIOLENCE,
        STALKING,
        SLAVERY,
        HOMICIDE,
        SEXUAL,
        ROBBERY,
        BURGLARY,
        THEFT,
        DAMAGE,
        PUBLIC_ORDER,
        /** Outside every contract: no individual victim. */
        EXCLUDED,
        /** A code that the offence tree does not have. */
        UNMAPPED
    }

    static Offence of(Map<String, String> row) {
        return new Offence(
                row.get("code"),
                row.get("title"),
                Kind.valueOf(row.get("kind")),
                Double.parseDouble(row.get("weight")),
                Integer.parseInt(row.get("domestic_percent")),
                Integer.parseInt(row.get("youngest")),
                Integer.parseInt(row.get("oldest")),
                row.get("sex"),
                Integer.parseInt(row.get("business_percent")));
    }

    boolean sexual() {
        return kind == Kind.SEXUAL;
    }

    /** Aggravated by race or religion, so a hate strand always goes with it. */
    boolean hateful() {
        return switch (code) {
            case "8M", "8P", "105B", "9B", "58J" -> true;
            default -> false;
        };
    }
}
