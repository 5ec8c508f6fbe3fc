package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * The eight of the Ministry are counted and asked; what the Victims' Code adds may be left open.
 */
class NeedCategoryTest {

    @Test
    void eight_are_counted_and_come_first() {
        assertThat(Arrays.stream(NeedCategory.values()).filter(NeedCategory::isCounted))
                .containsExactly(
                        NeedCategory.HEALTH,
                        NeedCategory.ACCOMMODATION,
                        NeedCategory.FAMILY,
                        NeedCategory.EDUCATION_WORK,
                        NeedCategory.DRUGS_ALCOHOL,
                        NeedCategory.FINANCE,
                        NeedCategory.OUTLOOK,
                        NeedCategory.SOCIAL);
        assertThat(NeedCategory.SAFETY.ordinal()).isEqualTo(8);
    }

    @Test
    void what_was_begun_is_not_left_open() {
        assertThat(form(null, null, " ").isLeftOpen()).isTrue();
        assertThat(form(NeedAnswer.NOT_ASKED, null, null).isLeftOpen()).isFalse();
        assertThat(form(null, 3, null).isLeftOpen()).isFalse();
        assertThat(form(null, null, "The Citizens Advice").isLeftOpen()).isFalse();
    }

    private static Assessment.NeedForm form(NeedAnswer answer, Integer severity, String provider) {
        return new Assessment.NeedForm(
                NeedCategory.COMPENSATION, answer, severity, null, null, null, provider);
    }
}
