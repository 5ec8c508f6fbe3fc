package org.waymark.reporting.assault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.shared.BadInput;

/** A file without persons is read however it is spelt; one with a person in it never is. */
class AssaultFileTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void columns_are_found_by_their_names_in_any_order() {
        List<Assault> read =
                read(
                        "Weapon used,Incident Date,Assault time,Location type,Borough\n"
                                + "Knife,24/11/2026,22:15,Street,Camden\n"
                                + "fists,2026-11-23,0900,Outside pub,Hackney\n"
                                + "Unknown,22 Nov 2026,,,Narnia\n");
        assertThat(read)
                .containsExactly(
                        new Assault(
                                LocalDate.of(2026, 11, 24),
                                22,
                                "CAMDEN",
                                Assault.Place.STREET,
                                Assault.Weapon.KNIFE),
                        new Assault(
                                LocalDate.of(2026, 11, 23),
                                9,
                                "HACKNEY",
                                Assault.Place.STREET,
                                Assault.Weapon.BODY),
                        new Assault(
                                LocalDate.of(2026, 11, 22),
                                null,
                                "NARNIA",
                                Assault.Place.NOT_KNOWN,
                                Assault.Weapon.NOT_KNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "Patient name",
        "Surname",
        "DOB",
        "Date of birth",
        "NHS Number",
        "Hospital number",
        "Home postcode",
        "Age",
    })
    void a_column_about_a_person_refuses_the_file(String heading) {
        assertThatThrownBy(
                        () ->
                                read(
                                        "Date,Borough,Weapon,"
                                                + heading
                                                + "\n24/11/2026,Camden,Knife,x\n"))
                .hasMessageContaining("is about a person")
                .hasMessageContaining("data protection officer");
    }

    @ParameterizedTest
    @CsvSource({
        "943 476 5919, an NHS number",
        "Seen 9434765919 there, an NHS number",
        "someone@example.org, an e-mail address",
        "07700 900123, a telephone number",
        "Outside NW1 2DB, a full postcode",
    })
    void a_value_that_looks_like_a_person_refuses_the_file(String value, String said) {
        assertThatThrownBy(
                        () ->
                                read(
                                        "Date,Borough,Weapon,Location\n24/11/2026,Camden,Knife,"
                                                + value
                                                + "\n"))
                .hasMessageContaining(said)
                .hasMessageContaining("Nothing was kept");
    }

    @Test
    void ten_digits_that_are_no_nhs_number_are_no_person() {
        assertThat(PersonalData.isNhsNumber("9434765919")).isTrue();
        assertThat(PersonalData.isNhsNumber("9434765918")).isFalse();
    }

    @Test
    void another_column_is_taken_out_first_and_a_missing_one_is_named() {
        assertThatThrownBy(() -> read("Date,Borough,Weapon,Notes\n24/11/2026,Camden,Knife,x\n"))
                .hasMessageContaining("Take out: Notes.");
        assertThatThrownBy(() -> read("Date,Weapon\n24/11/2026,Knife\n"))
                .hasMessageContaining("no column for the borough");
    }

    @Test
    void a_day_to_come_refuses_the_file_and_says_the_row() {
        assertThatThrownBy(() -> read("Date,Borough,Weapon\n27/11/2026,Camden,Knife\n"))
                .hasMessageContaining("Row 2: the date cannot be.");
    }

    @Test
    void a_workbook_is_read_with_its_days_and_times_as_numbers() throws IOException {
        String sheet =
                "<worksheet><sheetData><row><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                        + "<c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"inlineStr\"><is><t>Weapon</t></is></c></row>"
                        + "<row><c r=\"A2\"><v>46350</v></c><c r=\"B2\"><v>0.9375</v></c><c r=\"C2\" t=\"s\"><v>3</v></c>"
                        + "<c r=\"D2\" t=\"s\"><v>4</v></c></row></sheetData></worksheet>";
        String strings =
                "<sst><si><t>Date</t></si><si><t>Time</t></si><si><t>Borough</t></si><si><r><t>Cam</t></r>"
                        + "<r><t>den</t></r></si><si><t>Bottle</t></si></sst>";
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheet.getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write(strings.getBytes(UTF_8));
        }
        assertThat(reader().read(file.toByteArray()))
                .containsExactly(
                        new Assault(
                                LocalDate.of(2026, 11, 24),
                                22,
                                "CAMDEN",
                                Assault.Place.NOT_KNOWN,
                                Assault.Weapon.GLASS));
    }

    @Test
    @Timeout(60)
    void a_small_workbook_that_unpacks_to_much_is_refused() throws IOException {
        byte[] sheet = sheet(row("a").repeat(2));
        byte[] strings = ("<sst>" + "<si/>".repeat(500_001) + "</sst>").getBytes(UTF_8);
        String tooMuch = "sheet with the assaults alone";
        refused(Map.of("xl/media/a.png", new byte[120_000_000], SHEET, sheet), tooMuch);
        refused(Map.of(STRINGS, strings, SHEET, sheet), tooMuch);
        refused(Map.of(SHEET, sheet(" ".repeat(31_000_000))), tooMuch);
        refused(Map.of(SHEET, sheet(row("a".repeat(2_001)))), "more than 2,000 characters");
        refused(Map.of(SHEET, sheet("<row><c r=\"CA1\"><v>a</v></c></row>")), "60 columns");
        refused(Map.of(SHEET, "no sheet".getBytes(UTF_8)), "cannot be read");
    }

    @Test
    void a_long_text_on_another_sheet_does_not_matter_and_one_on_the_first_is_told()
            throws IOException {
        String strings =
                "<sst><si><t>%s</t></si><si><t>Assaults of November</t></si></sst>"
                        .formatted("a".repeat(30_000));
        refused(shared(strings, 0), "more than 2,000 characters");
        refused(shared(strings, 1), "Take out: Assaults of November.");
    }

    /** Two rows of the same text, of those that all sheets share. */
    private static Map<String, byte[]> shared(String strings, int which) {
        String row = "<row><c t=\"s\"><v>" + which + "</v></c></row>";
        return Map.of(STRINGS, strings.getBytes(UTF_8), SHEET, sheet(row.repeat(2)));
    }

    @Test
    @Timeout(60)
    void of_a_workbook_no_more_rows_are_read_than_a_file_may_have() throws IOException {
        refused(Map.of(SHEET, sheet(row("a").repeat(400_000))), "more than 50,000 rows");
        refused(Map.of(SHEET, sheet("<row/>".repeat(1_000_000))), "nothing below");
    }

    private static void refused(Map<String, byte[]> parts, String words) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        assertThat(file.size()).isLessThan(500_000);
        assertThatThrownBy(() -> reader().read(file.toByteArray()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(words);
    }

    private static byte[] sheet(String rows) {
        return ("<worksheet><sheetData>" + rows + "</sheetData></worksheet>").getBytes(UTF_8);
    }

    private static String row(String text) {
        return "<row><c><v>" + text + "</v></c></row>";
    }

    private static List<Assault> read(String csv) {
        return reader().read(csv.getBytes(UTF_8));
    }

    private static AssaultFile reader() {
        return new AssaultFile(name -> name.toUpperCase(), TODAY);
    }
}
