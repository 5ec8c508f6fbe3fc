package org.waymark.sql.library;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * {@code ./waymark check libraries FILE}: compares the bill of materials of the EAR with an export
 * of OSV for Maven (a ZIP of JSON files, one for each known vulnerability), which somebody with a
 * way to it has fetched. Without data it fails: a check that silently knows nothing is worse than
 * none.
 *
 * <p>Ends with 0 when nothing is known, 1 when something is, 2 when it could not be checked.
 */
public final class CheckLibraries {

    /** Of one JSON file; the longest published are well below. */
    private static final long MOST_BYTES = 16L * 1024 * 1024;

    private CheckLibraries() {}

    /** Something known about a library that is used. */
    record Finding(String id, String library, String version, String fixedIn, String summary) {

        String line() {
            return "%s  %s %s, fixed in %s%s"
                    .formatted(
                            id,
                            library,
                            version,
                            fixedIn,
                            summary.isEmpty() ? "" : "\n    " + summary);
        }
    }

    /** What was looked through, and what was found. */
    record Result(int libraries, int advisories, List<Finding> findings) {}

    /**
     * @param args the bill of materials, the export
     */
    public static void main(String[] args) {
        try {
            Result result = check(Path.of(args[0]), Path.of(args[1]));
            result.findings().forEach(each -> System.out.println(each.line()));
            System.out.printf(
                    "%,d libraries compared with %,d known vulnerabilities of Maven: %,d found%n",
                    result.libraries(), result.advisories(), result.findings().size());
            System.exit(result.findings().isEmpty() ? 0 : 1);
        } catch (IOException unreadable) {
            System.err.println(unreadable.getMessage());
            System.exit(2);
        }
    }

    /**
     * @throws IOException when one of them cannot be read, or knows nothing
     */
    static Result check(Path bill, Path export) throws IOException {
        List<Library> libraries = Library.of(bill);
        if (libraries.isEmpty()) {
            throw new IOException(bill + " lists no libraries");
        }
        Map<String, List<Library>> byName =
                libraries.stream().collect(Collectors.groupingBy(Library::name));
        List<Finding> findings = new ArrayList<>();
        int advisories = 0;
        try (ZipFile zip = new ZipFile(export.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory() && entry.getName().endsWith(".json")) {
                    Advisory advisory = Advisory.of(read(zip, entry)).orElse(null);
                    if (advisory != null) {
                        advisories++;
                        find(advisory, byName, findings);
                    }
                }
            }
        }
        if (advisories == 0) {
            throw new IOException(export + " knows of no vulnerability of a library of Maven");
        }
        findings.sort(Comparator.comparing(Finding::library).thenComparing(Finding::id));
        return new Result(libraries.size(), advisories, findings);
    }

    private static JsonObject read(ZipFile zip, ZipEntry entry) throws IOException {
        if (entry.getSize() > MOST_BYTES) {
            throw new IOException(entry.getName() + " is too large to be one of OSV");
        }
        try (InputStream in = zip.getInputStream(entry);
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (JsonException | ClassCastException broken) {
            throw new IOException(entry.getName() + " is no JSON of OSV: " + broken.getMessage());
        }
    }

    private static void find(
            Advisory advisory, Map<String, List<Library>> byName, List<Finding> findings) {
        for (Advisory.Affected affected : advisory.affected()) {
            for (Library library : byName.getOrDefault(affected.name(), List.of())) {
                if (library.isIn(affected)) {
                    Finding found =
                            new Finding(
                                    named(advisory),
                                    library.name(),
                                    library.version(),
                                    Library.fixedIn(affected, library.version()),
                                    advisory.summary());
                    if (!findings.contains(found)) {
                        findings.add(found);
                    }
                }
            }
        }
    }

    private static String named(Advisory advisory) {
        return advisory.aliases().stream()
                .filter(alias -> alias.startsWith("CVE-"))
                .findFirst()
                .map(cve -> advisory.id() + " (" + cve + ")")
                .orElse(advisory.id());
    }
}
