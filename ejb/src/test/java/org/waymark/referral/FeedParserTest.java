package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedParserTest {

    private static final String HEADER =
            FeedColumn.required().stream().map(FeedColumn::header).collect(Collectors.joining(","));
    private static final String ROW =
            "M1,NEW,MPS,2026-04-01T06:00:00Z,28/26,105A,2026-03-30,2026-03-31,PERSON,Núñez,NOTIFIED";

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void rows_end_with_either_line_end_and_the_last_one_with_none(String end) {
        assertThat(read(HEADER + end + ROW + end + ROW)).hasSize(2).allMatch(FeedRow::isValid);
        assertThat(read(HEADER + end + ROW + end + ROW + end)).hasSize(2);
    }

    @Test
    void a_byte_order_mark_is_tolerated() {
        assertThat(read("\uFEFF" + HEADER + "\n" + ROW)).hasSize(1).allMatch(FeedRow::isValid);
        assertThat(read("\uFEFF\"message_id\"" + HEADER.substring(10) + "\n" + ROW))
                .hasSize(1)
                .allMatch(FeedRow::isValid);
    }

    @Test
    void the_order_of_columns_is_free_and_unknown_ones_are_named() {
        String header = "note, Beat ," + HEADER.toUpperCase() + ",collar";
        FeedParser feed = parser(header + "\n\"said \"\"no\"\",\nthen yes\",x," + ROW + ",y");

        assertThat(feed.layout().unknownColumns()).containsExactly("Beat", "collar");
        FeedRow row =
                new FeedRowReader(feed.layout(), FeedSample.TODAY, ShippedLists.ETHNICITIES)
                        .read(1, feed.next());
        assertThat(row.errors()).isEmpty();
        assertThat(row.message().note()).isEqualTo("said \"no\",\nthen yes");
        assertThat(row.message().victim().surname()).isEqualTo("Núñez");
    }

    @ParameterizedTest
    @EnumSource(FeedColumn.class)
    void a_missing_required_column_refuses_the_file_and_another_does_not(FeedColumn column) {
        String header =
                Arrays.stream(FeedColumn.values())
                        .filter(c -> c != column)
                        .map(FeedColumn::header)
                        .collect(Collectors.joining(","));
        if (column.isRequired()) {
            assertRefused(header, "These required columns are missing: " + column.header() + ".");
        } else {
            assertThat(parser(header).layout().has(column)).isFalse();
        }
    }

    @Test
    void all_missing_columns_are_named_at_once() {
        assertRefused(
                HEADER.replace("consent", "consnt").replace("sent_at", "at"),
                "These required columns are missing: sent_at, consent.");
    }

    @Test
    void a_column_that_is_there_twice_refuses_the_file() {
        assertRefused(
                HEADER + ",surname,Consent",
                "These columns are there more than once: surname, consent.");
    }

    @Test
    void what_is_no_feed_is_refused_in_words() {
        assertRefused("", "The file is empty.");
        assertRefused("\n\n", "The file is empty.");
        assertRefused(
                HEADER.replace(',', ';') + "\n",
                "The columns are not separated by commas. Save the file as CSV with a comma between the columns.");
        assertRefused(
                ROW,
                "The first row names none of the columns of the format. It must be the header, beginning for example with message_id,message_type,sending_force.");
    }

    @Test
    void a_header_alone_is_a_quiet_night() {
        assertThat(FeedParser.examine(bytes(HEADER, StandardCharsets.UTF_8)).rows()).isZero();
    }

    @Test
    void another_encoding_is_refused_wherever_it_shows() {
        String far = HEADER + ("\n" + ROW.replace("Núñez", "Smith")).repeat(5_000) + "\n" + ROW;
        assertThatThrownBy(() -> FeedParser.examine(bytes(far, StandardCharsets.ISO_8859_1)))
                .isInstanceOf(FeedRefused.class)
                .hasMessageStartingWith(
                        "The file is not encoded in UTF-8. Save it as “CSV UTF-8” and send it again. Look below row 4");
        assertThatThrownBy(
                        () ->
                                FeedParser.examine(
                                        bytes(HEADER + "\n" + ROW, StandardCharsets.UTF_16)))
                .isInstanceOf(FeedRefused.class);
        assertThatThrownBy(() -> FeedParser.examine(bytes(HEADER, StandardCharsets.UTF_16LE)))
                .isInstanceOf(FeedRefused.class)
                .hasMessageStartingWith("This is not a text file.");
    }

    @Test
    void a_spreadsheet_and_a_binary_file_are_refused() throws Exception {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("xl/workbook.xml"));
            out.write(new byte[100]);
        }
        assertThatThrownBy(() -> FeedParser.examine(new ByteArrayInputStream(zip.toByteArray())))
                .isInstanceOf(FeedRefused.class)
                .hasMessageStartingWith("This is a spreadsheet or a zip file.");
        assertThatThrownBy(() -> FeedParser.examine(new ByteArrayInputStream(new byte[5_000])))
                .isInstanceOf(FeedRefused.class)
                .hasMessageStartingWith("This is not a text file.");
    }

    @Test
    void quotation_marks_that_do_not_match_refuse_the_file() {
        String sentence =
                "The quotation marks of the file do not match, so its rows cannot be told apart.";
        assertRefused(
                HEADER + "\n" + ROW + "\n\"M2" + ROW.substring(2), sentence + " Look below row 1.");
        assertRefused(
                HEADER + "\n\"M2\"x" + ROW.substring(2), sentence + " Look at its beginning.");
    }

    @Test
    void a_missing_quotation_mark_at_the_top_does_not_gather_a_huge_file_in_memory() {
        byte[] rows = (ROW + "\n").repeat(1_000).getBytes(StandardCharsets.UTF_8);
        List<InputStream> parts = new ArrayList<>();
        parts.add(bytes(HEADER + "\n\"", StandardCharsets.UTF_8));
        for (int i = 0; i < 5_000; i++) {
            parts.add(new ByteArrayInputStream(rows));
        }
        InputStream huge = new SequenceInputStream(Collections.enumeration(parts));

        assertThatThrownBy(() -> FeedParser.examine(huge))
                .isInstanceOf(FeedRefused.class)
                .hasMessageStartingWith("A row has more than a million characters");
    }

    @Test
    void a_row_with_too_few_or_too_many_cells_is_told_as_such() {
        String few = ROW.substring(0, ROW.lastIndexOf(','));
        List<FeedRow> rows = read(HEADER + "\n" + ROW + "\n" + few + "\n" + ROW + ",x");

        assertThat(rows).extracting(FeedRow::isValid).containsExactly(true, false, false);
        assertThat(rows.get(1).messageId()).isEqualTo("M1");
        assertThat(rows.get(1).errors())
                .containsExactly(
                        new FeedError(null, "The row has 10 cells and the header has 11."));
        assertThat(rows.get(2).errors().get(0).message())
                .isEqualTo("The row has 12 cells and the header has 11.");
    }

    @Test
    void an_interrupted_reading_goes_on_below_the_last_row_done() {
        FeedParser feed = parser(HEADER + ("\n" + ROW).repeat(10));
        feed.skipTo(7);
        assertThat(feed.row()).isEqualTo(7);
        feed.next();
        assertThat(feed.row()).isEqualTo(8);
        feed.skipTo(100);
        assertThat(feed.row()).isEqualTo(10);
        assertThat(feed.hasNext()).isFalse();
    }

    private static void assertRefused(String text, String sentence) {
        assertThatThrownBy(() -> examine(text))
                .isInstanceOf(FeedRefused.class)
                .hasMessage(sentence);
    }

    private static void examine(String text) {
        FeedParser.examine(bytes(text, StandardCharsets.UTF_8));
    }

    private static FeedParser parser(String text) {
        return new FeedParser(bytes(text, StandardCharsets.UTF_8));
    }

    private static List<FeedRow> read(String text) {
        FeedParser feed = parser(text);
        FeedRowReader reader =
                new FeedRowReader(feed.layout(), FeedSample.TODAY, ShippedLists.ETHNICITIES);
        List<FeedRow> rows = new ArrayList<>();
        feed.forEachRemaining(record -> rows.add(reader.read(feed.row(), record)));
        return rows;
    }

    private static InputStream bytes(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }
}
