package org.waymark.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.commissioning.Service;
import org.waymark.reference.Quarter;
import org.waymark.reporting.CountsByHand;
import org.waymark.reporting.ExactFigures;
import org.waymark.reporting.FinalFigures;
import org.waymark.reporting.RecordedFigures;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JourneyFamilyTest {

    private static final Quarter QUARTER = Quarter.parse("2026Q1");
    private static final List<Service> SERVICES =
            List.of(new Service(7, 1, "VS", "VS", "VS", Service.Kind.UNIVERSAL, "X", true));

    private final JourneyFamily family =
            new JourneyFamily(
                    new FinalFigures() {
                        @Override
                        public ExactFigures exact(Quarter quarter) {
                            return CountsByHand.of(60, 20, 15);
                        }
                    },
                    new RecordedFigures() {
                        @Override
                        public ExactFigures now(Quarter quarter) {
                            return CountsByHand.of(61, 60, 15);
                        }
                    });

    @Test
    void what_is_published_is_counted_once_and_the_provider_reads_what_the_records_say_now() {
        List<Measured> once = family.count(QUARTER, SERVICES);
        List<Measured> now = family.records(QUARTER, SERVICES);
        assertThat(find(once, "M1")).isEqualTo(new Measured(7, "M1", 60, null));
        assertThat(find(now, "M1")).isEqualTo(new Measured(7, "M1", 61, null));
        assertThat(find(once, "M13-O1")).isEqualTo(new Measured(7, "M13-O1", 20, 20L));
        assertThat(find(now, "M13-O1"))
                .as("forty late pairs")
                .isEqualTo(new Measured(7, "M13-O1", 60, 60L));
        assertThat(find(now, "M15")).isEqualTo(find(once, "M15"));
        assertThat(now).extracting(Measured::code).containsExactlyElementsOf(family.codes());
    }

    private static Measured find(List<Measured> counts, String code) {
        return IndicatorSheets.find(7, counts, code);
    }
}
