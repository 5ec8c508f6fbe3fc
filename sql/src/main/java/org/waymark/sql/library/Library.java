package org.waymark.sql.library;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.versioning.ComparableVersion;

/**
 * A library of a bill of materials.
 *
 * @param name group and artifact, joined by a colon, as OSV names it
 */
record Library(String name, String version) {

    /**
     * Those of a bill of materials in CycloneDX.
     *
     * @throws IOException when it is none
     */
    static List<Library> of(Path bill) throws IOException {
        try (InputStream in = Files.newInputStream(bill);
                JsonReader reader = Json.createReader(in)) {
            JsonArray components = reader.readObject().getJsonArray("components");
            List<Library> libraries = new ArrayList<>();
            if (components != null) {
                for (JsonObject each : components.getValuesAs(JsonObject.class)) {
                    libraries.add(
                            new Library(
                                    each.getString("group", "") + ":" + each.getString("name"),
                                    each.getString("version", "0")));
                }
            }
            return libraries;
        } catch (jakarta.json.JsonException | ClassCastException broken) {
            throw new IOException(bill + " is no bill of materials: " + broken.getMessage());
        }
    }

    /** Is this library, in this version, one of those? */
    boolean isIn(Advisory.Affected affected) {
        return affected.name().equals(name)
                && (affected.versions().contains(version)
                        || affected.ranges().stream()
                                .anyMatch(range -> range.holds(new ComparableVersion(version))));
    }

    /** The versions in which that was put right, for people; "none yet" when there are none. */
    static String fixedIn(Advisory.Affected affected, String version) {
        List<String> fixed =
                affected.ranges().stream()
                        .filter(range -> range.holds(new ComparableVersion(version)))
                        .map(Advisory.Range::fixed)
                        .filter(java.util.Objects::nonNull)
                        .distinct()
                        .toList();
        return fixed.isEmpty() ? "none yet" : String.join(", ", fixed);
    }
}
