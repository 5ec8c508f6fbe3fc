package org.waymark.reporting.crime;

import java.util.Set;
import org.waymark.reference.Area;
import org.waymark.reference.Areas;

/**
 * Where an offence was. The airports have a line of their own, which belongs to no borough: nobody
 * lives there. Whatever is not an area is not known, and still counted.
 */
final class CrimeAreas {

    /** Heathrow and London City Airport. */
    static final String AIRPORT = "AIRPORT";

    private static final Set<String> AIRPORTS =
            Set.of("london heathrow and london city airports", "heathrow", "aviation");

    private CrimeAreas() {}

    static String code(Areas areas, String written) {
        return AIRPORTS.contains(CrimeFile.plain(written)) ? AIRPORT : areas.named(written).code();
    }

    /** Is it written as not known, rather than in a way nobody has met? */
    static boolean isMet(Areas areas, String written) {
        return !Area.UNKNOWN.equals(code(areas, written))
                || "unknown".equals(CrimeFile.plain(written));
    }
}
