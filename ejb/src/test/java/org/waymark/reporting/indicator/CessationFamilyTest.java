package org.waymark.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.commissioning.Service;
import org.waymark.reference.MigrationRows;
import org.waymark.reference.Quarter;
import org.waymark.reporting.Cessation;
import org.waymark.reporting.CountsByHand;
import org.waymark.reporting.ExactFigures;
import org.waymark.reporting.FinalFigures;
import org.waymark.reporting.RecordedFigures;
import org.waymark.reporting.Share;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.Range;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CessationFamilyTest {

    private static final Quarter QUARTER = Quarter.parse("2026Q1");
    private static final Service ASKS =
            new Service(7, 1, "VS", "VS", "VS", Service.Kind.IDVA, "IDVA", true);
    private static final Service DOES_NOT =
            new Service(8, 1, "HV", "HV", "HV", Service.Kind.HAVEN, "HAVEN", true);

    private static final FinalFigures FIGURES =
            new FinalFigures() {
                @Override
                public ExactFigures exact(Quarter quarter) {
                    return CountsByHand.abuse(12);
                }

                @Override
                public Share cessation(Quarter quarter, String service, Cessation what) {
                    return what == Cessation.PHYSICAL
                            ? Share.of(PublishedCount.rounded(10), PublishedCount.rounded(30))
                            : Share.of(PublishedCount.hidden(), PublishedCount.hidden());
                }

                @Override
                public Optional<Range> abuseAsked(Quarter quarter, String service, Cessation what) {
                    return Optional.of(
                            what == Cessation.WORKER ? new Range(85, 100) : new Range(60, 71));
                }
            };

    private final CessationFamily family =
            new CessationFamily(
                    FIGURES,
                    new RecordedFigures() {
                        @Override
                        public ExactFigures abuseNow(Quarter quarter) {
                            return CountsByHand.abuse(15);
                        }
                    });

    @Test
    void what_is_published_is_counted_once_and_the_provider_reads_what_the_records_say_now() {
        List<Measured> once = family.count(QUARTER, List.of(ASKS));
        assertThat(find(7, once, "M25-P")).isEqualTo(new Measured(7, "M25-P", 12, 30L));
        assertThat(find(7, once, "M25-S")).isEqualTo(new Measured(7, "M25-S", 22, 40L));
        assertThat(find(7, once, "M25-X"))
                .as("asked, and there was none")
                .isEqualTo(new Measured(7, "M25-X", 0, 0L));
        assertThat(find(7, once, "M25-U")).isEqualTo(new Measured(7, "M25-U", 40, 60L));
        assertThat(find(7, family.records(QUARTER, List.of(ASKS)), "M25-P"))
                .isEqualTo(new Measured(7, "M25-P", 15, 30L));
        assertThat(once).extracting(Measured::code).containsExactlyElementsOf(family.codes());
        assertThat(family.codes()).allMatch(IndicatorSheets::publishedOnce);
    }

    @Test
    void whatever_is_installed_as_counted_has_what_counts_it_and_the_other_way_round() {
        assertThat(
                        Pattern.compile("\\(24500[0-9]{2}, '([^']+)'")
                                .matcher(MigrationRows.text("V2450__say_whether_abuse_ended.sql"))
                                .results()
                                .map(match -> match.group(1)))
                .containsExactlyElementsOf(family.codes());
    }

    @Test
    void a_service_that_does_not_ask_it_has_no_count_not_even_a_0() {
        assertThat(family.count(QUARTER, List.of(DOES_NOT))).isEmpty();
    }

    @Test
    void a_commissioner_reads_the_published_share_with_how_complete_it_is() {
        Figure ended = CessationFamily.published(FIGURES, QUARTER, ASKS, indicator("M25-P"));
        assertThat(ended.numerator()).isEqualTo("about 10");
        assertThat(ended.denominator()).isEqualTo("about 30");
        assertThat(ended.completeness())
                .isEqualTo("Asked at both ends how safe they feel: between 60% and 71%");
        Figure hidden = CessationFamily.published(FIGURES, QUARTER, ASKS, indicator("M25-W"));
        assertThat(hidden.told()).isFalse();
        assertThat(hidden.completeness())
                .as("every exit sheet was filled in, also where the first is missing")
                .isEqualTo("Said by the worker at exit: between 85% and 100%");
        Figure asked = CessationFamily.published(FIGURES, QUARTER, ASKS, indicator("M25-U"));
        assertThat(asked.result()).isEqualTo("between 60% and 71%");
        assertThat(asked.numerator()).isEqualTo("*");
    }

    private static Measured find(long service, List<Measured> counts, String code) {
        return IndicatorSheets.find(service, counts, code);
    }

    private static Indicator indicator(String code) {
        return AsPublished.indicator(code, "cases");
    }
}
