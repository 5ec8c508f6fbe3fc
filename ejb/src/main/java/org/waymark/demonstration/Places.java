package org.waymark.demonstration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where people live and where things happen: the 33 areas of London weighted by residents, and some
 * places outside. The first half of a postcode is real, the second half and the street are made up.
 */
final class Places {

    /**
     * @param area GSS code, or OUTSIDE
     * @param postcode written as people write it
     */
    record Place(String area, String address, String postcode) {}

    private record Area(
            String code, String name, double residents, List<String> outward, String side) {}

    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final List<String> WAYS =
            List.of("Road", "Street", "Avenue", "Close", "Gardens", "Terrace", "Way", "Court");

    private final Weighted<Area> areas;
    private final List<String> streets;
    private final Map<String, Area> byOutward = new HashMap<>();

    Places() {
        areas =
                Weighted.by(
                        Table.rows("places.tsv").stream().map(Places::area).toList(),
                        Area::residents);
        areas.entries().forEach(a -> a.outward().forEach(code -> byOutward.put(code, a)));
        streets = Table.rows("streets.tsv").stream().map(row -> row.get("name")).toList();
    }

    private static Area area(Map<String, String> row) {
        return new Area(
                row.get("area"),
                row.get("name"),
                Double.parseDouble(row.get("residents_thousands")),
                List.of(row.get("outward_codes").split(" ")),
                row.get("side"));
    }

    Place somewhere(Dice dice) {
        Area area = areas.draw(dice);
        String outward = dice.one(area.outward());
        String postcode =
                outward
                        + " "
                        + dice.between(0, 9)
                        + LETTERS.charAt(dice.between(0, LETTERS.length() - 1))
                        + LETTERS.charAt(dice.between(0, LETTERS.length() - 1));
        String flat = dice.percent(38) ? "Flat " + dice.between(1, 60) + ", " : "";
        String street = dice.one(streets) + " " + dice.one(WAYS);
        String town = area.code().equals("OUTSIDE") ? "" : ", " + area.name();
        String address = flat + dice.between(1, 180) + " " + street + town;
        return new Place(area.code(), address, postcode);
    }

    /** GSS code of the area in which the postcode lies, or UNKNOWN. */
    String areaOf(String postcode) {
        Area area = byOutward.get(outward(postcode));
        return area == null ? "UNKNOWN" : area.code();
    }

    /** N, S, E or W: the side of London in which teams and centres divide the city. */
    String sideOf(String postcode) {
        Area area = byOutward.get(outward(postcode));
        return area == null ? "S" : area.side();
    }

    private static String outward(String postcode) {
        String bare = postcode.replace(" ", "");
        return bare.length() < 5 ? "" : bare.substring(0, bare.length() - 3);
    }
}
