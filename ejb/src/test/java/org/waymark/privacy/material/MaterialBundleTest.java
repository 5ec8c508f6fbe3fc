package org.waymark.privacy.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.privacy.redaction.Redaction;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MaterialBundleTest {

    private static final String REFERENCE = "0000000009AN";
    private static final String TEXT = "She told her sister Zara in Wetherby.";

    private static final List<MaterialBundle.Part> PARTS =
            List.of(
                    new MaterialBundle.Part(
                            MaterialKind.NOTES,
                            "Case note of 4 March",
                            Decision.REDACT,
                            null,
                            Redaction.finding(TEXT, List.of("Zara", "Wetherby")).apply(TEXT)),
                    new MaterialBundle.Part(
                            MaterialKind.NOTES,
                            "Case note of 5 March",
                            Decision.WITHHOLD,
                            WithheldFor.OTHERS,
                            null),
                    new MaterialBundle.Part(
                            MaterialKind.DOCUMENTS, "A letter", Decision.GIVE, null, null),
                    new MaterialBundle.Part(
                            MaterialKind.COUNSELLING,
                            "Counselling notes on paper",
                            Decision.WITHHOLD,
                            WithheldFor.SEALED,
                            null));

    @Test
    void the_schedule_says_on_which_page_what_stands_and_what_is_withheld() throws IOException {
        String text = text(MaterialBundle.make(Requests.police(), REFERENCE, PARTS, false));
        assertThat(text)
                .contains("She told her sister [removed] in [removed].")
                .contains("1. Case note of 4 March: page 2, in part")
                .contains("2. A letter: handed over beside this paper")
                .contains("Case note of 5 March: About other people")
                .contains("Reference 0000-0000-09AN Page 3 of 3")
                .doesNotContain("Zara")
                .doesNotContain("Wetherby")
                .doesNotContain("DRAFT");
    }

    @Test
    void that_there_is_counselling_is_told_only_to_who_asked_for_it() throws IOException {
        assertThat(text(MaterialBundle.make(Requests.police(), REFERENCE, PARTS, false)))
                .doesNotContainIgnoringCase("counselling");
        assertThat(text(MaterialBundle.make(Requests.counselling(), REFERENCE, PARTS, false)))
                .contains("Counselling notes on paper: Counselling information");
    }

    @Test
    void a_draft_says_so_on_every_page() throws IOException {
        String text = text(MaterialBundle.make(Requests.police(), REFERENCE, PARTS, true));
        assertThat(text.split("DRAFT, not to be handed over", -1)).hasSize(3 + 1);
    }

    private static String text(MaterialBundle.Made made) throws IOException {
        try (PDDocument document = Loader.loadPDF(made.pdf())) {
            assertThat(document.getNumberOfPages()).isEqualTo(made.pages());
            return new PDFTextStripper().getText(document).replaceAll("[ ]+", " ");
        }
    }
}
