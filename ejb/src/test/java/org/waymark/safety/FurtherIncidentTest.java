package org.waymark.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.safety.FurtherIncident.Police;

/** How often it happened, and whether the council has to look at what was done about it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FurtherIncidentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @Test
    void what_happened_in_twelve_months_counts_and_what_was_before_does_not() {
        FurtherIncident.Pattern pattern =
                pattern(
                        on(TODAY, Police.NOT_TOLD),
                        on(LocalDate.of(2025, 6, 16), Police.UNWANTED),
                        on(LocalDate.of(2025, 6, 15), Police.THEY));
        assertThat(pattern.inYear()).isEqualTo(2);
        assertThat(pattern.toldInHalfYear()).isZero();
    }

    @Test
    void three_reports_in_six_months_give_a_right_to_a_review_whoever_made_them() {
        FurtherIncident[] two = {
            on(LocalDate.of(2025, 12, 16), Police.THEY), on(LocalDate.of(2026, 3, 1), Police.WE)
        };
        assertThat(pattern(two[0], two[1]).isReviewDue()).isFalse();
        assertThat(pattern(two[0], two[1], on(TODAY, Police.NOT_TOLD)).isReviewDue())
                .as("police do not know of the third")
                .isFalse();
        assertThat(pattern(two[0], two[1], on(TODAY, Police.OTHERS)).isReviewDue()).isTrue();
        assertThat(
                        pattern(
                                        two[1],
                                        on(TODAY, Police.OTHERS),
                                        on(LocalDate.of(2025, 12, 15), Police.THEY))
                                .isReviewDue())
                .as("one is longer ago than six months")
                .isFalse();
    }

    @Test
    void an_error_counts_no_more() {
        FurtherIncident error =
                new FurtherIncident(
                        1,
                        TODAY,
                        "THREAT",
                        Police.THEY,
                        TODAY,
                        "What",
                        null,
                        null,
                        null,
                        "Another case",
                        "Amara Okafor",
                        Instant.EPOCH,
                        null,
                        null);
        assertThat(pattern(error)).isEqualTo(new FurtherIncident.Pattern(0, 0));
    }

    private static FurtherIncident.Pattern pattern(FurtherIncident... all) {
        return FurtherIncident.pattern(List.of(all), TODAY);
    }

    private static FurtherIncident on(LocalDate day, Police police) {
        return new FurtherIncident(
                day.toEpochDay(),
                day,
                "ABUSE",
                police,
                police.isTold() ? day : null,
                "What",
                null,
                null,
                null,
                null,
                "Amara Okafor",
                Instant.EPOCH,
                null,
                null);
    }
}
