package org.waymark.sql.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A version is affected from where it was introduced to before where it was fixed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckLibrariesTest {

    @TempDir Path folder;

    private Path bill(String version) throws IOException {
        return Files.writeString(
                folder.resolve("bom.json"),
                """
                {"bomFormat": "CycloneDX", "components": [
                  {"group": "org.example", "name": "kettle", "version": "%s"},
                  {"group": "org.example", "name": "kettle-lid", "version": "1.0"}]}
                """
                        .formatted(version));
    }

    private Path export(String... advisories) throws IOException {
        Path zip = folder.resolve("all.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream files = new ZipOutputStream(out)) {
            for (int i = 0; i < advisories.length; i++) {
                files.putNextEntry(new ZipEntry("GHSA-" + i + ".json"));
                files.write(advisories[i].getBytes(StandardCharsets.UTF_8));
                files.closeEntry();
            }
        }
        return zip;
    }

    private static String advisory(String more, String events) {
        return """
        {"id": "GHSA-aaaa", "aliases": ["CVE-2026-1"], "summary": "It boils over"%s, "affected": [
          {"package": {"ecosystem": "Maven", "name": "org.example:kettle"},
           "ranges": [{"type": "ECOSYSTEM", "events": [%s]}]}]}
        """
                .formatted(more, events);
    }

    private List<CheckLibraries.Finding> found(String version, String... advisories)
            throws IOException {
        return CheckLibraries.check(bill(version), export(advisories)).findings();
    }

    private static final String TWICE =
            "{\"introduced\": \"0\"}, {\"fixed\": \"1.4.2\"}, {\"introduced\": \"2.0.0\"},"
                    + " {\"fixed\": \"2.1.0\"}";

    @Test
    void a_version_within_a_range_is_found_with_what_it_was_fixed_in() throws IOException {
        assertThat(found("2.0.5", advisory("", TWICE)))
                .singleElement()
                .satisfies(
                        each ->
                                assertThat(each.line())
                                        .isEqualTo(
                                                "GHSA-aaaa (CVE-2026-1)  org.example:kettle 2.0.5,"
                                                        + " fixed in 2.1.0\n    It boils over"));
    }

    @Test
    void what_is_fixed_or_between_two_ranges_is_not_found() throws IOException {
        assertThat(found("2.1.0", advisory("", TWICE))).isEmpty();
        assertThat(found("1.4.2", advisory("", TWICE))).isEmpty();
        assertThat(found("1.10", advisory("", TWICE)))
                .as("ten is more than four: versions are no words")
                .isEmpty();
    }

    @Test
    void a_milestone_comes_before_its_release() throws IOException {
        assertThat(found("2.1.0-M1", advisory("", TWICE))).hasSize(1);
        assertThat(found("2.0.0-rc1", advisory("", TWICE))).isEmpty();
    }

    @Test
    void the_last_affected_version_is_affected_and_the_next_is_not() throws IOException {
        String last = "{\"introduced\": \"1.0\"}, {\"last_affected\": \"1.2\"}";
        assertThat(found("1.2", advisory("", last)))
                .singleElement()
                .satisfies(each -> assertThat(each.fixedIn()).isEqualTo("none yet"));
        assertThat(found("1.2.1", advisory("", last))).isEmpty();
    }

    @Test
    void a_version_that_is_named_is_found_without_a_range() throws IOException {
        String named =
                """
                {"id": "MAL-1", "affected": [{"package": {"ecosystem": "Maven", "name":
                 "org.example:kettle"}, "versions": ["3.1"]}]}
                """;
        assertThat(found("3.1", named)).hasSize(1);
        assertThat(found("3.2", named)).isEmpty();
    }

    @Test
    void what_was_withdrawn_or_is_about_another_library_is_not_found() throws IOException {
        String open = "{\"introduced\": \"0\"}";
        assertThat(found("2.0", advisory("", open))).hasSize(1);
        assertThat(
                        found(
                                "2.0",
                                advisory(", \"withdrawn\": \"2026-01-01T00:00:00Z\"", open),
                                advisory("", open).replace("kettle\"", "kett\"")))
                .isEmpty();
    }

    @Test
    void without_anything_known_it_is_no_check() {
        assertThatThrownBy(() -> found("2.0"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("knows of no vulnerability");
        assertThatThrownBy(() -> found("2.0", "{\"id\":"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is no JSON of OSV");
    }
}
