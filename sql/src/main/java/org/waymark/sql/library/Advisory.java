package org.waymark.sql.library;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.versioning.ComparableVersion;

/**
 * One known vulnerability as OSV describes it (https://ossf.github.io/osv-schema/), as far as it is
 * about libraries of Maven.
 *
 * @param aliases such as the number of the CVE
 * @param summary one line; empty when there is none
 * @param affected which libraries, in which versions
 */
record Advisory(String id, List<String> aliases, String summary, List<Affected> affected) {

    /**
     * A library and the versions that are affected.
     *
     * @param name group and artifact, joined by a colon
     * @param versions those that are named one by one
     */
    record Affected(String name, List<String> versions, List<Range> ranges) {}

    /**
     * From one version up to another.
     *
     * @param introduced "0" for the very first
     * @param fixed the first that is no longer affected; null when there is none
     * @param last the last that is affected; null where "fixed" says it, or nobody knows
     */
    record Range(String introduced, String fixed, String last) {

        boolean holds(ComparableVersion version) {
            boolean begun =
                    "0".equals(introduced)
                            || version.compareTo(new ComparableVersion(introduced)) >= 0;
            boolean over =
                    fixed != null && version.compareTo(new ComparableVersion(fixed)) >= 0
                            || last != null && version.compareTo(new ComparableVersion(last)) > 0;
            return begun && !over;
        }
    }

    /** Read from its JSON; empty when it was withdrawn or is about nothing of Maven. */
    static Optional<Advisory> of(JsonObject json) {
        if (json.containsKey("withdrawn")) {
            return Optional.empty();
        }
        List<Affected> affected = new ArrayList<>();
        for (JsonObject each : objects(json, "affected")) {
            JsonObject about = each.getJsonObject("package");
            if (about != null && "Maven".equals(about.getString("ecosystem", ""))) {
                affected.add(
                        new Affected(
                                about.getString("name", ""),
                                strings(each, "versions"),
                                ranges(each)));
            }
        }
        return affected.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Advisory(
                                json.getString("id", "?"),
                                strings(json, "aliases"),
                                json.getString("summary", ""),
                                affected));
    }

    /** Events of a range stand in any number of pairs, in the order of their versions. */
    private static List<Range> ranges(JsonObject affected) {
        List<Range> ranges = new ArrayList<>();
        for (JsonObject range : objects(affected, "ranges")) {
            String introduced = null;
            for (JsonObject event : objects(range, "events")) {
                if (event.containsKey("introduced")) {
                    if (introduced != null) {
                        ranges.add(new Range(introduced, null, null));
                    }
                    introduced = event.getString("introduced");
                } else if (introduced != null && event.containsKey("fixed")) {
                    ranges.add(new Range(introduced, event.getString("fixed"), null));
                    introduced = null;
                } else if (introduced != null && event.containsKey("last_affected")) {
                    ranges.add(new Range(introduced, null, event.getString("last_affected")));
                    introduced = null;
                }
            }
            if (introduced != null) {
                ranges.add(new Range(introduced, null, null));
            }
        }
        return ranges;
    }

    private static List<JsonObject> objects(JsonObject json, String name) {
        JsonArray array = json.getJsonArray(name);
        return array == null ? List.of() : array.getValuesAs(JsonObject.class);
    }

    private static List<String> strings(JsonObject json, String name) {
        JsonArray array = json.getJsonArray(name);
        return array == null
                ? List.of()
                : array.stream()
                        .filter(each -> each.getValueType() == JsonValue.ValueType.STRING)
                        .map(each -> ((jakarta.json.JsonString) each).getString())
                        .toList();
    }
}
