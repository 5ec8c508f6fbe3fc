package org.waymark.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.reference.CrimeGroup.*;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CrimeGroupTest {

    @Test
    void domestic_abuse_goes_before_hate_and_violence_but_not_before_a_sexual_offence() {
        assertThat(primary(VIOLENCE, EnumSet.of(HATE, DOMESTIC_ABUSE))).isEqualTo(DOMESTIC_ABUSE);
        assertThat(primary(SEXUAL, EnumSet.of(DOMESTIC_ABUSE))).isEqualTo(SEXUAL);
        assertThat(primary(HOMICIDE, EnumSet.of(DOMESTIC_ABUSE))).isEqualTo(HOMICIDE);
    }

    @Test
    void a_flag_gives_an_unmapped_code_its_group_and_without_one_it_stays_unmapped() {
        assertThat(primary(UNMAPPED, EnumSet.of(STALKING_HARASSMENT)))
                .isEqualTo(STALKING_HARASSMENT);
        assertThat(primary(UNMAPPED, Set.of())).isEqualTo(UNMAPPED);
    }

    @ParameterizedTest
    @EnumSource(CrimeGroup.class)
    void a_group_fits_its_column_and_stands_alone_when_nothing_is_flagged(CrimeGroup group) {
        assertThat(group.name()).hasSizeLessThanOrEqualTo(24);
        assertThat(primary(group, Set.of())).isEqualTo(group);
    }
}
