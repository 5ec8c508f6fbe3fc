package org.waymark.web.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.reporting.export.Book;
import org.waymark.reporting.export.CsvBook;
import org.waymark.reporting.export.OdsBook;
import org.waymark.reporting.export.XlsxBook;

/** What somebody typed is text in every file, whatever it begins with. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormulasTest {

    static List<Book> books() {
        return List.of(TypedNames.contract(), TypedNames.contracts(), TypedNames.indicator());
    }

    @ParameterizedTest
    @MethodSource("books")
    void a_workbook_holds_no_formula(Book book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxBook.write(book, out);
        String sheets = parts(out.toByteArray(), "xl/worksheets/");
        assertThat(sheets).doesNotContain("<f>", "<f ").contains("=HYPERLINK", "+1+cmd", "@SUM");
    }

    @ParameterizedTest
    @MethodSource("books")
    void an_open_document_holds_no_formula_and_every_such_cell_is_a_string(Book book)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OdsBook.write(book, out);
        String content = parts(out.toByteArray(), "content.xml");
        assertThat(content).doesNotContain("table:formula").contains("=HYPERLINK", "@SUM");
        assertThat(content)
                .doesNotContainPattern("office:value-type=\"float\"[^>]*><text:p>[=@\\t\uff1d]");
    }

    @ParameterizedTest
    @MethodSource("books")
    void a_table_for_machines_has_an_apostrophe_before_it(Book book) throws IOException {
        StringBuilder out = new StringBuilder();
        CsvBook.write(book, out);
        assertThat(out.toString())
                .contains("'=HYPERLINK", "'+1+cmd", "'-2+3", "'@SUM", "'\t=1+1", "'\uff1d1+1")
                .doesNotContainPattern("(?m)(^|,)\"?[=@+\t\uff1d]");
    }

    private static String parts(byte[] file, String under) throws IOException {
        Path kept = Files.createTempFile("formulas", ".zip");
        try {
            Files.write(kept, file);
            StringBuilder all = new StringBuilder();
            try (ZipFile zip = new ZipFile(kept.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    if (entry.getName().startsWith(under)) {
                        all.append(
                                new String(
                                        zip.getInputStream(entry).readAllBytes(),
                                        StandardCharsets.UTF_8));
                    }
                }
            }
            return all.toString();
        } finally {
            Files.delete(kept);
        }
    }
}
