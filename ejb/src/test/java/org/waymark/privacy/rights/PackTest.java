package org.waymark.privacy.rights;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is left out of a copy is in none of its files. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PackTest {

    private static final String NOTE =
            "Dilan Yıldırım said: <b>Kevin Marker</b> & his brother came.\nРуслан waited.\u0007";

    private static final AccessPack PACK =
            new AccessPack(
                    "K7M2-Q9TX-4CHD",
                    "Victim Support",
                    Instant.parse("2026-11-26T10:00:00Z"),
                    List.of(
                            new AccessPack.Part(
                                    "Case note",
                                    Instant.parse("2026-06-03T22:30:00Z"),
                                    Marking.without(
                                            NOTE,
                                            Marking.find(
                                                    NOTE, "Kevin Marker", Marking.About.SUSPECT)),
                                    RightsItem.Choice.PART),
                            new AccessPack.Part(
                                    "The case", null, "Stage: Closed", RightsItem.Choice.INCLUDE)),
                    1,
                    List.of("It is about somebody else, who has not agreed"));

    @Test
    void the_pdf_shows_every_alphabet_and_nothing_that_was_left_out() throws IOException {
        byte[] file = PackPdf.of(PACK);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Your information")
                    .contains("Dilan Yıldırım said: <b>[left out: about somebody else]</b> & his")
                    .contains("Руслан waited")
                    .contains("Case note, 3 June 2026")
                    .contains("Why: It is about somebody else, who has not agreed.")
                    .contains("Information Commissioner")
                    .doesNotContain("Kevin")
                    .doesNotContain("Marker");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked())
                    .as("tagged, so that it can be read aloud")
                    .isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Your information");
        }
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("Marker");
    }

    @Test
    void the_json_says_which_parts_are_complete_and_holds_nothing_that_was_left_out() {
        byte[] file = PackJson.of(PACK);
        JsonObject json = Json.createReader(new ByteArrayInputStream(file)).readObject();
        assertThat(json.getString("request")).isEqualTo("K7M2-Q9TX-4CHD");
        assertThat(json.getBoolean("somethingKeptBack")).isTrue();
        JsonObject note = json.getJsonArray("parts").getJsonObject(0);
        assertThat(note.getBoolean("complete")).isFalse();
        assertThat(note.getString("text")).startsWith("Dilan Yıldırım said: <b>[left out");
        assertThat(json.getJsonArray("parts").getJsonObject(1).getBoolean("complete")).isTrue();
        assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("Marker");
    }

    @Test
    void the_register_counts_what_was_given_and_what_was_not() {
        assertThat(PACK.count(RightsItem.Choice.INCLUDE)).isEqualTo(1);
        assertThat(PACK.count(RightsItem.Choice.PART)).isEqualTo(1);
        assertThat(PACK.withheld()).isEqualTo(1);
    }

    @Test
    void why_something_is_kept_back_is_not_told_where_telling_does_harm() {
        assertThat(RightsItem.Exemption.values())
                .filteredOn(RightsItem.Exemption::isTold)
                .containsExactlyInAnyOrder(
                        RightsItem.Exemption.THIRD_PARTY, RightsItem.Exemption.LEGAL_PRIVILEGE);
    }
}
