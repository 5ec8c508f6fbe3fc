package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.reference.Quarter;

/**
 * Every report that is taken away, as a commissioner gets it from the running system: LibreOffice
 * opens workbook and open document with the same sheets and the same cells, its one-figure-a-row
 * file has the same numbers, and its paper is tagged.
 */
class BooksIT extends Running {

    private static final String HOSPITAL = "Books Test Hospital";
    private static final Quarter SETTLED = OutcomesCsv.lastFinal(Clock.systemUTC().instant());
    private static final String HERE = "?quarter=" + SETTLED.code();

    private final Visitor analyst = Visitor.person("oliver.pemberton");

    @TempDir private Path folder;

    @BeforeEach
    void what_the_demonstration_has_not() {
        StringBuilder crime = new StringBuilder("MajorText,MinorText,LookUp_BoroughName,202203\n");
        for (String borough : new String[] {"Camden", "Barnet", "Hackney", "Bexley", "Brent"}) {
            crime.append("Theft,Theft from Person,").append(borough).append(",12\n");
        }
        load("admin.novak", "/reference/recorded-crime", "Load the file", crime.toString());
        load(
                "patricia.ferguson",
                "/reporting/assaults",
                "Take it in",
                "Date,Time,Borough,Location,Weapon\n"
                        + "1/2/2022,22:10,Camden,Street,Knife\n".repeat(9)
                        + "3/3/2022,01:00,Hackney,Street,Knife\n".repeat(3));
    }

    @AfterEach
    void as_before() {
        RightsMatrix.change("DELETE FROM recorded_crime");
        RightsMatrix.change("DELETE FROM recorded_crime_month");
        RightsMatrix.change(
                "DELETE r FROM assault_record r JOIN assault_file f ON f.id = r.file_id WHERE"
                        + " f.hospital = '"
                        + HOSPITAL
                        + "'");
        RightsMatrix.change("DELETE FROM assault_file WHERE hospital = '" + HOSPITAL + "'");
    }

    private static void load(String who, String page, String button, String csv) {
        Visitor visitor = Visitor.person(who);
        Map<String, String> form = new HashMap<>(Visitor.fields(visitor.get(page), "loading"));
        form.put("loading", "loading");
        form.put("hospital", HOSPITAL);
        form.put("load", button);
        byte[] content = csv.getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = visitor.upload(page, form, "file", "file.csv", content);
        assertThat(answer.statusCode()).as(page).isLessThan(400);
    }

    /** Every kind of report, by the address of its page. */
    private static Map<String, String> reports() {
        Map<String, String> reports = new LinkedHashMap<>();
        String wave =
                "SELECT MAX(id) FROM survey_wave WHERE last_day < UTC_DATE() - INTERVAL 60 DAY";
        for (String page :
                new String[] {"overview", "outcomes", "coping", "reach", "needs", "data-quality"}) {
            reports.put("/reporting/" + page, HERE);
        }
        reports.put("/reporting/borough", HERE + "&borough=E09000022");
        reports.put("/reporting/variation", "?measure=CONTACTED");
        reports.put("/reporting/police-satisfaction", "?measure=OVERALL");
        reports.put("/reporting/waves", "?b=" + RightsMatrix.text(wave));
        reports.put("/reporting/assaults", "?year=2022");
        reports.put("/reporting/recorded-crime", "?y=2021");
        reports.put("/commissioning/indicator", "?i=M7&q=" + SETTLED.code());
        reports.put("/commissioning/award", RightsMatrix.filled("?a={award}&q=" + SETTLED.code()));
        reports.put("/commissioning/performance", "?q=" + SETTLED.code());
        reports.put("/commissioning/awards", "");
        reports.put("/commissioning/indicators", "");
        return reports;
    }

    @Test
    void libre_office_opens_every_book_with_the_same_sheets_and_cells() throws Exception {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> report : reports().entrySet()) {
            for (String kind : new String[] {"xlsx", "ods"}) {
                HttpResponse<byte[]> file =
                        analyst.file(report.getKey() + "." + kind + report.getValue());
                assertThat(file.statusCode()).as("%s as %s", report.getKey(), kind).isEqualTo(200);
                Path to = folder.resolve(name(report.getKey()) + "-" + kind + "." + kind);
                files.add(Files.write(to, file.body()));
            }
        }
        LibreOffice opened = LibreOffice.open(files, folder);
        for (String page : reports().keySet()) {
            String name = name(page);
            Map<String, List<String[]>> workbook = opened.sheets(name + "-xlsx");
            Map<String, List<String[]>> document = opened.sheets(name + "-ods");
            assertThat(workbook.keySet())
                    .as(page)
                    .contains("Cover", "Notes")
                    .hasSizeGreaterThan(2)
                    .containsExactlyInAnyOrderElementsOf(document.keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            LibreOffice.names(folder.resolve(name + "-xlsx.xlsx")));
            workbook.forEach((sheet, rows) -> same(page, sheet, rows, document.get(sheet)));
        }
    }

    private static void same(
            String page, String sheet, List<String[]> rows, List<String[]> others) {
        String what = page + ", " + sheet;
        assertThat(rows.get(0)[0]).as(what).isNotBlank();
        assertThat(others).as(what).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            for (int column = 0; column < rows.get(i).length; column++) {
                String cell = rows.get(i)[column];
                assertThat(LibreOffice.value(others.get(i)[column]))
                        .as("%s, row %d", what, i + 1)
                        .isEqualTo(LibreOffice.value(cell));
                if (i > 2 && !sheet.equals("Cover") && !sheet.equals("Notes")) {
                    assertThat(cell).as("%s, row %d", what, i + 1).isNotBlank();
                }
            }
        }
    }

    @Test
    void one_figure_a_row_and_paper_are_of_the_same_figures() throws IOException {
        for (Map.Entry<String, String> report : reports().entrySet()) {
            String page = report.getKey();
            HttpResponse<String> csv = analyst.get(page + ".csv" + report.getValue());
            assertThat(csv.statusCode()).as(page).isEqualTo(200);
            assertThat(csv.body().lines().count()).as(page).isGreaterThan(1);
            HttpResponse<byte[]> paper = analyst.file(page + ".pdf" + report.getValue());
            assertThat(paper.statusCode()).as(page).isEqualTo(200);
            try (PDDocument document = Loader.loadPDF(paper.body())) {
                assertThat(document.getDocumentCatalog().getStructureTreeRoot())
                        .as("tagged: %s", page)
                        .isNotNull();
                assertThat(document.getDocumentInformation().getTitle()).as(page).isNotBlank();
            }
        }
        assertThat(analyst.get("/reporting/assaults.csv?year=2022").body())
                .contains(",Camden,Assaults,10", ",Hackney,Assaults,5");
        assertThat(analyst.get("/reporting/data-quality.csv?quarter=1999Q1").statusCode())
                .isEqualTo(400);
        assertThat(analyst.get("/reporting/police-satisfaction.csv?service=NOBODY").statusCode())
                .isEqualTo(400);
        Visitor manager = Visitor.person("patricia.ferguson");
        assertThat(manager.get("/reporting/data-quality.csv").statusCode())
                .as("exact figures of one's own stay on their page")
                .isEqualTo(403);
        assertThat(manager.get("/reporting/assaults.csv?year=2022").statusCode()).isEqualTo(200);
    }

    private static String name(String page) {
        return page.substring(page.lastIndexOf('/') + 1);
    }
}
