package org.waymark.youth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.person.SafeAnswer;

class PeerHarmTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Test
    void both_sides_are_planned_for() {
        assertThat(
                        harm("Ada Lead", TODAY, "A teacher to go to", "The school has them")
                                .problems(TODAY))
                .isEmpty();
        assertThat(harm("Ada Lead", TODAY, "A teacher to go to", " ").problems(TODAY))
                .containsOnlyKeys("othersPlan");
        assertThat(harm("Ada Lead", TODAY, null, "The school has them").problems(TODAY))
                .containsOnlyKeys("ownPlan");
    }

    @Test
    void somebody_was_told_on_a_day_that_has_come() {
        assertThat(harm(null, TODAY.plusDays(1), "Plan", "Plan").problems(TODAY))
                .containsOnlyKeys("lead", "toldOn");
    }

    @Test
    void not_referring_them_needs_a_reason() {
        PeerHarm none =
                new PeerHarm(
                        "Ada Lead", TODAY, "Plan", PeerHarm.Others.NOT_REFERRED, "", null, null);
        assertThat(none.problems(TODAY)).containsEntry("othersPlan", "Say why not, without names.");
    }

    @Test
    void a_decision_about_competence_is_new_when_anything_of_it_differs() {
        CompetenceDecision kept =
                new CompetenceDecision(
                        YoungPerson.Competence.COMPETENT,
                        "The advocate",
                        TODAY,
                        "They say it back",
                        "Ada",
                        Instant.EPOCH);
        assertThat(kept.differs(young("The advocate", TODAY, " They say it back "))).isFalse();
        assertThat(kept.differs(young("The doctor", TODAY, "They say it back"))).isTrue();
        assertThat(kept.differs(young("The advocate", TODAY.minusDays(1), "They say it back")))
                .isTrue();
    }

    private static YoungPerson young(String by, LocalDate on, String why) {
        return new YoungPerson(
                null,
                null,
                SafeAnswer.NOT_ASKED,
                YoungPerson.Competence.COMPETENT,
                by,
                on,
                why,
                null,
                null,
                false,
                YoungPerson.Exploitation.NO_CONCERN,
                null,
                false,
                null,
                0);
    }

    private static PeerHarm harm(String lead, LocalDate on, String own, String others) {
        return new PeerHarm(lead, on, own, PeerHarm.Others.REFERRED, others, null, null);
    }
}
