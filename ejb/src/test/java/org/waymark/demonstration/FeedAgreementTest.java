package org.waymark.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.referral.FeedColumn;
import org.waymark.referral.FeedParser;
import org.waymark.referral.FeedRow;
import org.waymark.referral.FeedRowReader;
import org.waymark.referral.ShippedLists;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedAgreementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void the_generator_writes_exactly_the_columns_of_the_format() {
        assertThat(Column.headers())
                .containsExactlyInAnyOrder(
                        Arrays.stream(FeedColumn.values())
                                .map(FeedColumn::header)
                                .toArray(String[]::new));
    }

    @Test
    void every_row_is_understood_and_exactly_the_broken_ones_are_refused_for_their_column()
            throws Exception {
        List<FeedGenerator.Generated> made = new ArrayList<>();
        new FeedGenerator(5, TODAY)
                .each(
                        12_000,
                        5,
                        g ->
                                made.add(
                                        new FeedGenerator.Generated(
                                                g.intent(), g.line().copy(), g.broken())));
        List<FeedRow> rows = read(made.stream().map(FeedGenerator.Generated::line).toList());
        assertThat(rows).hasSameSizeAs(made);
        int broken = 0;
        for (int i = 0; i < rows.size(); i++) {
            Column column = made.get(i).broken();
            if (column == null) {
                assertThat(rows.get(i).errors()).as("row %d", i + 1).isEmpty();
            } else {
                broken++;
                assertThat(rows.get(i).isValid()).as("row %d %s", i + 1, column).isFalse();
                assertThat(rows.get(i).errors())
                        .anyMatch(e -> e.columnName().equals(column.header()));
            }
        }
        assertThat(broken).isGreaterThan(30);
    }

    @Test
    void every_row_of_the_three_days_is_valid() throws Exception {
        assertThat(read(ClevelandSample.lines(TODAY))).hasSize(118).allMatch(FeedRow::isValid);
    }

    private static List<FeedRow> read(List<FeedLine> lines) throws Exception {
        List<FeedRow> rows = new ArrayList<>();
        try (FeedParser parser = new FeedParser(file(lines))) {
            FeedRowReader reader =
                    new FeedRowReader(parser.layout(), TODAY, ShippedLists.ETHNICITIES);
            while (parser.hasNext()) {
                var record = parser.next();
                rows.add(reader.read(parser.row(), record));
            }
        }
        return rows;
    }

    private static InputStream file(List<FeedLine> lines) throws IOException {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FeedGenerator.FORMAT)) {
            lines.forEach(line -> FeedGenerator.print(printer, line));
        }
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
