package org.waymark.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.reporting.Share;
import org.waymark.reporting.VariationReport;
import org.waymark.reporting.suppression.PublishedCount;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VariationWordsTest {

    private static String said(PublishedCount part, long whole, OptionalDouble target) {
        PublishedCount base = PublishedCount.exact(whole);
        return VariationWords.target(
                new VariationReport.Point(
                        Quarter.parse("2026Q1"), base, Optional.of(Share.of(part, base)), target),
                "60%");
    }

    private static String said(long part, long whole) {
        return said(PublishedCount.exact(part), whole, OptionalDouble.of(0.6));
    }

    @Test
    void a_target_is_judged_by_the_interval_as_on_the_page_of_the_contract() {
        assertThat(said(6, 10)).isEqualTo(" It cannot be told from the target of 60%.");
        assertThat(said(700, 1_000)).isEqualTo(" The target of 60% is reached.");
        assertThat(said(500, 1_000)).isEqualTo(" The target of 60% is not reached.");
    }

    @Test
    void nothing_is_said_of_what_is_hidden_or_has_no_target() {
        assertThat(said(PublishedCount.hidden(), 10, OptionalDouble.of(0.6))).isEmpty();
        assertThat(said(PublishedCount.exact(6), 10, OptionalDouble.empty())).isEmpty();
    }
}
