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
class RecordedFamilyTest {

    private static final Quarter QUARTER = Quarter.parse("2026Q1");
    private static final List<Service> SERVICES =
            List.of(new Service(7, 1, "VS", "VS", "VS", Service.Kind.UNIVERSAL, "X", true));

    private final RecordedFamily family =
            new RecordedFamily(
                    new FinalFigures() {
                        @Override
                        public ExactFigures exact(Quarter quarter) {
                            return CountsByHand.recorded(40);
                        }
                    },
                    new RecordedFigures() {
                        @Override
                        public ExactFigures factsNow(Quarter quarter) {
                            return CountsByHand.recorded(58);
                        }
                    });

    @Test
    void what_is_published_is_counted_once_and_the_provider_reads_what_was_put_right_since() {
        assertThat(find(family.count(QUARTER, SERVICES), "M24-SEX"))
                .isEqualTo(new Measured(7, "M24-SEX", 40, 60L));
        List<Measured> now = family.records(QUARTER, SERVICES);
        assertThat(find(now, "M24-SEX")).isEqualTo(new Measured(7, "M24-SEX", 58, 60L));
        assertThat(find(now, "M24-AGE"))
                .as("nothing of it")
                .isEqualTo(new Measured(7, "M24-AGE", 0, 0L));
        assertThat(now).extracting(Measured::code).containsExactlyElementsOf(family.codes());
    }

    private static Measured find(List<Measured> counts, String code) {
        return IndicatorSheets.find(7, counts, code);
    }
}
