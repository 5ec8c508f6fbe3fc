package org.waymark.web.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.commissioning.award.AwardKind;
import org.waymark.commissioning.award.AwardQuery;
import org.waymark.commissioning.award.AwardReader;
import org.waymark.reporting.export.Book;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AwardListBookTest {

    private static final String PART = "Of this paid by the programme (pounds)";

    /** Two contracts of a million: one its own, of the other it pays a hundred thousand. */
    @Test
    void the_list_of_one_programme_says_how_much_of_each_it_pays() {
        Book.Sheet sheet = list(5L).sheets().get(0);
        int part = sheet.headings().indexOf(PART);
        assertThat(sheet.rows())
                .extracting(row -> row.get(part))
                .containsExactly(
                        BigDecimal.valueOf(100_000_000, 2),
                        BigDecimal.valueOf(10_000_000, 2),
                        "Not stated");
        assertThat(sheet.rows()).allMatch(row -> row.size() == sheet.headings().size());
    }

    @Test
    void the_list_of_all_has_nothing_to_say_of_one_programme() {
        Book.Sheet sheet = list(null).sheets().get(0);
        assertThat(sheet.headings()).doesNotContain(PART);
        assertThat(sheet.rows()).allMatch(row -> row.size() == sheet.headings().size());
    }

    private static Book list(Long programme) {
        return AwardListBook.of(
                new AwardQuery.Listed(
                        List.of(),
                        List.of(
                                line("C-1", 100_000_000L, 100_000_000L),
                                line("C-2", 100_000_000L, 10_000_000L),
                                line("C-3", null, null))),
                programme);
    }

    private static AwardReader.Line line(String reference, Long now, Long part) {
        return new AwardReader.Line(
                1, AwardKind.CONTRACT, reference, "A service", "A charity", "One", now, 0, part);
    }
}
