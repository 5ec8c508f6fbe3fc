package org.waymark.privacy.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperBookTest {

    @Test
    void every_page_bears_the_reference_and_its_number() throws IOException {
        try (PaperBook book = new PaperBook("Bundle", "Ref K7M2")) {
            book.title("Bundle");
            for (int i = 0; i < 120; i++) {
                book.paragraph("Paragraph " + i);
            }
            int pages = book.pageNumber();
            assertThat(pages).isGreaterThan(1);
            String text = text(book.finish());
            for (int i = 1; i <= pages; i++) {
                assertThat(text).contains("Ref K7M2 Page " + i + " of " + pages);
            }
            assertThat(text).contains("Paragraph 0").contains("Paragraph 119");
        }
    }

    @Test
    void a_paper_that_takes_too_long_is_refused_at_its_next_page() {
        long[] now = {0};
        try (PaperBook book = new PaperBook("Bundle", "Ref", () -> now[0])) {
            now[0] = PaperBook.LONGEST.toNanos();
            book.newPage();
            now[0]++;
            assertThatThrownBy(book::newPage)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("takes longer than 90 s");
            assertThatThrownBy(() -> book.paragraph("Long\n".repeat(200)))
                    .as("words that need a new page")
                    .isInstanceOf(UncheckedIOException.class);
            assertThatThrownBy(book::finish)
                    .as("saved and stored it would take longer still")
                    .isInstanceOf(UncheckedIOException.class);
            assertThat(book.pageNumber()).isEqualTo(2);
        }
    }

    @Test
    void what_was_redacted_is_nowhere_in_the_file() throws IOException {
        String secret = "Wetherby";
        try (PaperBook book = new PaperBook("Bundle", "Ref")) {
            String text = "She moved to Wetherby with her sister.";
            book.paragraph(Redaction.finding(text, List.of(secret)).apply(text));
            String read = text(book.finish());
            assertThat(read).contains("She moved to [removed] with her sister.");
            assertThat(read).doesNotContainIgnoringCase(secret);
        }
    }

    @Test
    void a_word_longer_than_a_line_and_an_empty_text_are_set() throws IOException {
        try (PaperBook book = new PaperBook("Bundle", "Ref")) {
            book.paragraph("x".repeat(300));
            book.paragraph("");
            book.heading("");
            assertThat(text(book.finish()).chars().filter(c -> c == 'x').count()).isEqualTo(300);
        }
    }

    @Test
    void letters_of_other_languages_are_set_and_what_cannot_be_is_told() throws IOException {
        try (PaperBook book = new PaperBook("Bundle", "Ref")) {
            book.paragraph("Żaneta Łęcka, Ünal, Олена\ttab");
            assertThat(book.lacksCharacters()).isFalse();
            book.paragraph("\uD83D\uDE00 and \u0985");
            assertThat(book.lacksCharacters()).isTrue();
            assertThat(text(book.finish()))
                    .contains("Żaneta Łęcka, Ünal, Олена tab")
                    .contains("[?] and [?]");
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[ ]+", " ");
        }
    }
}
