package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RestrictionReasonTest {

    @Test
    void who_works_for_a_service_or_the_police_or_is_widely_known_is_restricted_on_arrival() {
        assertThat(RestrictionReason.markedBy(Set.of(ReferralFlag.KNIFE, ReferralFlag.STAFF)))
                .contains(RestrictionReason.STAFF);
        assertThat(RestrictionReason.markedBy(Set.of(ReferralFlag.POLICE)))
                .contains(RestrictionReason.POLICE);
        assertThat(RestrictionReason.markedBy(Set.of(ReferralFlag.PUBLIC_FIGURE)))
                .contains(RestrictionReason.PUBLIC_FIGURE);
    }

    @Test
    void no_other_mark_restricts_anything() {
        Set<ReferralFlag> others = EnumSet.allOf(ReferralFlag.class);
        others.removeAll(
                Set.of(ReferralFlag.STAFF, ReferralFlag.POLICE, ReferralFlag.PUBLIC_FIGURE));
        assertThat(RestrictionReason.markedBy(others)).isEmpty();
    }
}
