package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.equality.EqualityQuestion;
import org.waymark.reference.Quarter;
import org.waymark.reporting.QuarterCounts.Line;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.Selection;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SaidCharacteristicsTest {

    private static final Path LISTS =
            Path.of("../sql/src/main/resources/db/migration/V2061__load_lists_of_equality.sql");

    static List<Characteristic> said() {
        return Characteristic.said();
    }

    @Test
    void five_of_the_nine_are_said_and_each_is_asked() {
        assertThat(Characteristic.values()).hasSize(9);
        assertThat(said())
                .extracting(Characteristic::list)
                .containsExactlyElementsOf(
                        Arrays.stream(EqualityQuestion.values())
                                .map(EqualityQuestion::list)
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("said")
    void what_can_be_answered_is_what_is_counted_and_not_asked_is_none_of_it(
            Characteristic characteristic) throws IOException {
        List<String> codes = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        Matcher row =
                Pattern.compile("'" + characteristic.list() + "', '([A-Z]+)', '([^']+)'")
                        .matcher(Files.readString(LISTS));
        while (row.find()) {
            codes.add(row.group(1));
            labels.add(row.group(2));
        }
        List<String> counted = characteristic.categories();
        assertThat(counted.subList(0, counted.size() - 1)).isEqualTo(codes);
        assertThat(codes.stream().map(characteristic::label)).isEqualTo(labels);
        assertThat(codes).endsWith("R", "DK").allMatch(code -> code.length() <= 12);
        assertThat(characteristic.label(Characteristic.UNKNOWN)).isEqualTo("Not asked");
        assertThat(List.of("R", "DK", Characteristic.UNKNOWN))
                .allMatch(Characteristic::saysNothing)
                .extracting(characteristic::label)
                .doesNotHaveDuplicates();
        assertThat(characteristic.name()).hasSizeLessThanOrEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("said")
    void it_is_told_of_engaged_referrals_how_often_it_is_known(Characteristic characteristic) {
        RecordedField field = RecordedField.valueOf(characteristic.name());
        assertThat(field.characteristic()).isEqualTo(characteristic);
        assertThat(field.step()).isEqualTo(JourneyStep.ENGAGED);
        assertThat(field.known()).contains("q." + characteristic.list(), "'R'", "'DK'");
        // 1,000 were received and 400 engaged; of these 300 said something, three of four.
        assertThat(quarter(field, 300).completeness(field, null)).isEqualTo(Completeness.MIDDLE);
        assertThat(quarter(field, 279).completeness(field, null)).isEqualTo(Completeness.LOW);
        assertThat(quarter(field, 360).completeness(field, null)).isEqualTo(Completeness.HIGH);
    }

    @Test
    void a_quarter_that_was_counted_before_has_none_of_them() {
        PublishedQuarter before = quarter(RecordedField.SEX, 900);
        for (Characteristic characteristic : said()) {
            assertThat(before.characteristic(characteristic)).isEmpty();
            assertThat(before.completeness(RecordedField.valueOf(characteristic.name()), null))
                    .isEqualTo(Completeness.NOT_SHOWN);
        }
    }

    @Test
    void of_few_who_engaged_no_band_is_told_however_many_were_received() {
        RecordedField field = RecordedField.RELIGION;
        Line few = line("JOURNEY", "-", "VS", 1000, 900, 800, 700, 600, 500, 40, 30);
        PublishedQuarter quarter =
                published(List.of(few, line("FIELD", field + ":VS", "-", 40, 20)));
        PublishedCount received = quarter.journey().count(0, Selection.everyone());
        assertThat(received.value()).isEqualTo(1000);
        assertThat(quarter.completeness(field, null)).isEqualTo(Completeness.NOT_SHOWN);
    }

    private static PublishedQuarter quarter(RecordedField field, long known) {
        long of = field.step() == JourneyStep.ENGAGED ? 400 : 1000;
        return published(
                List.of(
                        line("JOURNEY", "-", "VS", 1000, 900, 800, 700, 600, 500, 400, 300),
                        line("FIELD", field + ":VS", "-", of, known)));
    }

    private static Line line(String figure, String detail, String service, long... counts) {
        boolean journey = figure.equals("JOURNEY");
        return new Line(
                figure,
                detail,
                service,
                journey ? "E09000007" : "-",
                journey ? "HATE" : "-",
                Arrays.stream(counts).boxed().toList());
    }

    private static PublishedQuarter published(List<Line> lines) {
        QuarterCounts counts =
                new QuarterCounts(
                        List.of("VS"),
                        List.of("E09000007", "UNKNOWN"),
                        List.of("HATE", "UNMAPPED"),
                        lines);
        return new PublishedQuarter(
                Quarter.parse("2026Q1"), new Edition("FINAL"), Instant.EPOCH, counts);
    }
}
