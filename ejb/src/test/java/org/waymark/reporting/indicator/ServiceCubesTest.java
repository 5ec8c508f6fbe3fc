package org.waymark.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.suppression.DisclosureRule;
import org.waymark.reporting.suppression.PublishedCount;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ServiceCubesTest {

    private static List<PublishedCount> london(Measured... counts) {
        return new ServiceCubes(List.of(counts), DisclosureRule.STANDARD).london("M12-FI");
    }

    private static Measured need(long service, long unmet, long had) {
        return new Measured(service, "M12-FI", unmet, had);
    }

    @Test
    void a_need_of_all_services_together_is_told_to_the_nearest_five() {
        assertThat(london(need(1, 21, 101), need(2, 31, 62), need(3, 50, 151)))
                .extracting(PublishedCount::spoken)
                .containsExactly("about 315", "about 100");
    }

    @Test
    void what_is_a_small_number_among_the_services_is_not_told_rounded() {
        assertThat(london(need(1, 3, 40), need(2, 0, 30)))
                .extracting(PublishedCount::text)
                .containsExactly("70", "*");
    }

    @Test
    void others_are_not_added_to_it() {
        assertThat(london(need(1, 20, 100), new Measured(2, "M12-HE", 20, 100L)))
                .extracting(PublishedCount::value)
                .containsExactly(100L, 20L);
    }
}
