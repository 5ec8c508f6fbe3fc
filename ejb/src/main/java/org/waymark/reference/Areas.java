package org.waymark.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Areas by code, by name and by postcode. Whatever cannot be placed is {@link Area#UNKNOWN}, never
 * nothing. The postcode's first half gives the most likely borough only.
 */
public final class Areas {

    private static final Pattern POSTCODE =
            Pattern.compile("([A-Z]{1,2})([0-9][0-9]?)([A-Z]?)(?:[0-9][A-Z]{2})?");
    private static final Pattern NOT_IN_A_POSTCODE = Pattern.compile("[^A-Z0-9]");

    private final Map<String, Area> byCode = new LinkedHashMap<>();
    private final Map<String, String> byName = new LinkedHashMap<>();
    private final Map<String, String> byOutward;
    private final Area unknown;

    /**
     * @param areas in the order they are shown; one of them is UNKNOWN
     * @param aliases other spelling to area code
     * @param outward first half of a postcode, or its letters alone, to area code
     */
    public Areas(List<Area> areas, Map<String, String> aliases, Map<String, String> outward) {
        areas.forEach(area -> byCode.put(area.code(), area));
        areas.forEach(area -> byName.put(plain(area.name()), area.code()));
        aliases.forEach((alias, code) -> byName.put(plain(alias), code));
        byOutward = Map.copyOf(outward);
        unknown =
                byCode.getOrDefault(
                        Area.UNKNOWN, new Area(Area.UNKNOWN, "Not known", Area.UNKNOWN, null));
    }

    /** All areas in the order they are shown, the two last ones included. */
    public List<Area> all() {
        return List.copyOf(byCode.values());
    }

    /** The City and the 32 boroughs. */
    public List<Area> boroughs() {
        return byCode.values().stream().filter(Area::isInLondon).toList();
    }

    public Area find(String code) {
        return code == null ? unknown : byCode.getOrDefault(code, unknown);
    }

    /** By name or any known spelling of it, whatever the case, spacing and ampersand. */
    public Area named(String name) {
        return name == null ? unknown : find(byName.get(plain(name)));
    }

    /**
     * The most likely area of a full postcode or its first half. ZZ99 3VZ is nowhere: not known.
     */
    public Area ofPostcode(String postcode) {
        Matcher parts = parts(postcode);
        if (!parts.matches()) {
            return unknown;
        }
        String letters = parts.group(1);
        String district = letters + parts.group(2);
        String code = byOutward.get(district + parts.group(3));
        if (code == null) {
            code = byOutward.get(district);
        }
        return find(code == null ? byOutward.get(letters) : code);
    }

    /** Does the text have the form of a postcode, whether it exists or not? */
    public static boolean isPostcode(String text) {
        return text != null && parts(text).matches();
    }

    private static Matcher parts(String postcode) {
        String typed = postcode == null ? "" : postcode.toUpperCase(Locale.ROOT);
        return POSTCODE.matcher(NOT_IN_A_POSTCODE.matcher(typed).replaceAll(""));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
