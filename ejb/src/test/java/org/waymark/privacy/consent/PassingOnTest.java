package org.waymark.privacy.consent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PassingOnTest {

    @Test
    void between_services_of_one_provider_nothing_leaves_it_and_no_answer_is_needed() {
        assertThat(PassingOn.withinOne(127, 127))
                .hasValueSatisfying(
                        granted -> {
                            assertThat(granted.holds()).isTrue();
                            assertThat(granted.fields()).contains(SharedField.values());
                        });
        assertThat(PassingOn.withinOne(127, 120)).as("of another provider").isEmpty();
    }
}
