package org.waymark.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.referral.HateStrand.DISABILITY;
import static org.waymark.referral.HateStrand.RACE;
import static org.waymark.referral.HateStrand.RELIGION;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.reference.CodeEntry;

/** The strands of a case: those that were sent, and those that its worker was told of. */
class CaseStrandsTest {

    private static final CodeEntry ANTISEMITIC =
            new CodeEntry("ANTISEMITIC", "Antisemitic", "RELIGION", null, 10, null);

    @Test
    void what_is_said_more_exactly_ticks_its_strand() {
        CaseStrands none = CaseStrands.of(null, null);
        assertThat(none.ticked(Set.of(), List.of(ANTISEMITIC)).told()).containsExactly(RELIGION);
        assertThat(none.ticked(Set.of(RACE), List.of(ANTISEMITIC)).all())
                .containsExactly(RACE, RELIGION);
    }

    @Test
    void what_came_with_the_referral_stays_and_is_kept_once() {
        CaseStrands sent = CaseStrands.of("RACE;NO_STRAND", "RACE,DISABILITY");
        assertThat(sent.sent()).containsExactly(RACE);
        assertThat(sent.told()).containsExactly(DISABILITY);
        CaseStrands nothingTicked = sent.ticked(Set.of(), List.of());
        assertThat(nothingTicked.all()).containsExactly(RACE);
        assertThat(sent.ticked(Set.of(RACE), List.of()).told()).isEmpty();
    }

    @Test
    void only_a_strand_that_was_not_there_is_new() {
        CaseStrands before = CaseStrands.of("RACE", "RELIGION");
        assertThat(CaseStrands.of("RACE", "").addsTo(before)).isFalse();
        assertThat(before.ticked(Set.of(RELIGION), List.of()).addsTo(before)).isFalse();
        assertThat(before.ticked(Set.of(DISABILITY), List.of()).addsTo(before)).isTrue();
    }
}
