package org.waymark.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.Percentage;
import org.waymark.reporting.chart.BarChart;
import org.waymark.reporting.suppression.PublishedCount;

class BookTest {

    private static final String FORMULA = "=HYPERLINK(\"http://example.org\")";

    private static Book book() {
        String chart =
                new BarChart(
                                "Of 120 referrals received, 87 were contacted.",
                                List.of(
                                        new BarChart.Bar("Received", PublishedCount.exact(120), ""),
                                        new BarChart.Bar(
                                                "Contacted", PublishedCount.exact(87), "72.5%")))
                        .svg();
        return new Book(
                "Outcomes, 2026 Q1",
                List.of("For: London."),
                List.of("Every heading says what is counted."),
                List.of(
                        new Book.Sheet(
                                "Journey",
                                "The journey (referrals)",
                                "Of 120 referrals received, 87 were contacted.",
                                chart,
                                List.of("Step", "Referrals", "Percent of received"),
                                List.of(
                                        row("Received", PublishedCount.exact(120), null),
                                        row(
                                                "Contacted",
                                                PublishedCount.exact(87),
                                                Percentage.of(87, 120)),
                                        row(
                                                FORMULA,
                                                PublishedCount.fewerThan(5),
                                                Percentage.of(
                                                        PublishedCount.fewerThan(5),
                                                        PublishedCount.exact(120))),
                                        row("Closed", PublishedCount.hidden(), null)))));
    }

    private static List<Object> row(Object... cells) {
        return new ArrayList<>(java.util.Arrays.asList(cells));
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        Path kept = Files.createTempFile("book", ".zip");
        try {
            Files.write(kept, file);
            try (ZipFile zip = new ZipFile(kept.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    parts.put(
                            entry.getName(),
                            new String(
                                    zip.getInputStream(entry).readAllBytes(),
                                    StandardCharsets.UTF_8));
                }
            }
        } finally {
            Files.delete(kept);
        }
        return parts;
    }

    @Test
    void a_workbook_has_a_cover_notes_and_one_marked_table_a_sheet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxBook.write(book(), out);
        Map<String, String> parts = parts(out.toByteArray());
        assertThat(parts.get("xl/workbook.xml")).containsSubsequence("Cover", "Notes", "Journey");
        assertThat(parts.get("docProps/core.xml")).contains("Outcomes, 2026 Q1");
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .as("the cover says what is on which sheet")
                .contains("Sheet Journey: The journey (referrals)");
        assertThat(parts.get("xl/tables/table1.xml"))
                .contains("A3:C7", "Step", "\"Table_Journey\"");
        String table = parts.get("xl/worksheets/sheet3.xml");
        assertThat(table).contains("<v>120</v>").contains("<v>72.5</v>");
        assertThat(table).contains("[c1]").contains("[c2]").contains("[x]").contains("[z]");
        assertThat(table).as("no formula").doesNotContain("<f>").contains("=HYPERLINK(");
    }

    @Test
    void what_a_spreadsheet_would_repair_is_no_book() {
        Book.Sheet sheet = sheet("Journey", "Step", "Referrals");
        assertThatThrownBy(() -> sheet("By a/b", "Step")).hasMessageContaining("By a/b");
        assertThatThrownBy(() -> sheet("Journey", "Step", "step")).hasMessageContaining("heading");
        for (List<Book.Sheet> sheets :
                List.of(
                        List.of(sheet, sheet("JOURNEY", "Step")),
                        List.of(sheet("Notes", "Step")))) {
            assertThatThrownBy(() -> new Book("Title", List.of(), List.of(), sheets))
                    .hasMessageContaining("Two sheets of one name");
        }
    }

    private static Book.Sheet sheet(String name, String... headings) {
        return new Book.Sheet(name, name, "", "", List.of(headings), List.of());
    }

    @Test
    void an_open_document_holds_the_same_cells() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OdsBook.write(book(), out);
        SpreadSheet read = new SpreadSheet(new ByteArrayInputStream(out.toByteArray()));
        assertThat(read.getSheets())
                .extracting("name")
                .containsExactly("Cover", "Notes", "Journey");
        Object[][] cells = read.getSheet("Journey").getDataRange().getValues();
        assertThat(cells[2]).containsExactly("Step", "Referrals", "Percent of received");
        assertThat(cells[3]).containsExactly("Received", 120.0, "[z]");
        assertThat(cells[4]).containsExactly("Contacted", 87.0, 72.5);
        assertThat(cells[5]).containsExactly(FORMULA, "[c1]", "[x]");
        assertThat(cells[6]).containsExactly("Closed", "[c2]", "[z]");
        assertThat(parts(out.toByteArray()).get("content.xml")).doesNotContain("table:formula");
        assertThat(java.util.Arrays.asList(read.getSheet("Notes").getDataRange().getValues()))
                .extracting(row -> row[0].toString())
                .anyMatch(note -> note.startsWith("[c1] At least one, and fewer than 5:"));
    }

    @Test
    void for_machines_there_is_one_figure_a_row_with_the_signs_of_the_page() throws IOException {
        StringBuilder out = new StringBuilder();
        CsvBook.write(book(), out);
        assertThat(out.toString().substring(1).split("\r\n"))
                .contains(
                        "table,row,figure,value",
                        "The journey (referrals),Received,Referrals,120",
                        "The journey (referrals),Contacted,Percent of received,72.5",
                        "The journey (referrals),Closed,Referrals,*");
        assertThat(out.toString())
                .contains(",\"'=HYPERLINK(\"\"http://example.org\"\")\",Referrals,<5")
                .doesNotContain(",=");
    }

    @Test
    void paper_is_tagged_and_its_chart_is_read_out() throws IOException {
        byte[] file = PdfBook.of(book());
        try (PDDocument paper = Loader.loadPDF(file)) {
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Outcomes, 2026 Q1");
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("The journey (referrals)")
                    .contains("72.5")
                    .contains("[c1] At least one, and fewer than 5:");
        }
        assertThat(PdfBook.html(book()))
                .contains("<svg alt=\"Of 120 referrals received, 87 were contacted.\"");
    }

    @Test
    void a_table_of_many_columns_lies_across_the_paper_and_none_is_cut_off() throws IOException {
        List<String> headings = new ArrayList<>();
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            headings.add("Improved, 95% interval from (percent) " + i);
            cells.add("Better informed " + i);
        }
        Book wide =
                new Book(
                        "Wide",
                        List.of(),
                        List.of(),
                        List.of(new Book.Sheet("A", "A", "", "", headings, List.of(cells))));
        List<String> outside = new ArrayList<>();
        try (PDDocument paper = Loader.loadPDF(PdfBook.of(wide))) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    letters.stream()
                            .filter(
                                    letter ->
                                            letter.getXDirAdj() + letter.getWidthDirAdj()
                                                    > letter.getPageWidth())
                            .forEach(letter -> outside.add(text));
                }
            }.getText(paper);
            assertThat(paper.getPages())
                    .anyMatch(
                            sheet ->
                                    sheet.getMediaBox().getWidth()
                                            > sheet.getMediaBox().getHeight());
        }
        assertThat(outside).isEmpty();
    }

    @Test
    void a_row_that_does_not_fit_its_headings_is_no_table() {
        assertThatThrownBy(
                        () ->
                                new Book.Sheet(
                                        "One", "", "", "", List.of("A", "B"), List.of(row("a"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
