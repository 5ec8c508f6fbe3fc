package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.referral.FeedColumn.*;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reference.CrimeGroup;
import org.waymark.reference.Risk;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TriagePriorityTest {

    @ParameterizedTest(name = "score {0}, grade {1}: {2}")
    @CsvSource({
        "'', '', STANDARD",
        "9, '', STANDARD",
        "10, '', MEDIUM",
        "13, '', MEDIUM",
        "14, '', HIGH",
        // A worker's "medium" does not lower fourteen, and a "high" raises eleven.
        "14, MEDIUM, HIGH",
        "11, HIGH, HIGH",
        "0, MEDIUM, MEDIUM",
        "27, STANDARD, HIGH"
    })
    void the_higher_of_score_and_grade_counts(String score, String grade, Risk risk) {
        FeedMessage message =
                FeedSample.row().with(DASH_SCORE, score).with(DASH_GRADE, grade).message();
        assertThat(TriagePriority.assessed(message.circumstances())).isEqualTo(risk);
        assertThat(priority(message).level()).isEqualTo(risk);
    }

    @ParameterizedTest(name = "{0} {1} abuse {2}: {3}")
    @CsvSource({
        "HBA, 105A, N, HIGH",
        "FORCED_MARRIAGE, 105A, N, HIGH",
        "STALKING, 105A, Y, HIGH",
        "STALKING, 105A, N, STANDARD",
        "'', 8Q, Y, HIGH",
        "'', 3B, Y, HIGH",
        "'', 3B, N, STANDARD",
        "KNIFE, 105A, Y, HIGH",
        "GUN, 105A, N, STANDARD",
        "REPEAT, 105A, N, MEDIUM",
        "'', 105A, Y, MEDIUM"
    })
    void what_makes_danger_more_likely_raises_it_whatever_the_score(
            String flag, String code, String abuse, Risk risk) {
        FeedMessage message =
                FeedSample.row()
                        .with(FLAGS, flag)
                        .with(OFFENCE_CODE, code)
                        .with(DOMESTIC_ABUSE, abuse)
                        .with(DASH_GRADE, "STANDARD")
                        .message();
        assertThat(priority(message).level()).isEqualTo(risk);
        assertThat(priority(message).why() == null).isEqualTo(risk == Risk.STANDARD);
    }

    @Test
    void a_child_and_a_repeat_victim_go_before_the_standard_ones() {
        assertThat(priority(FeedSample.row().with(AGE, "15").message()).why())
                .isEqualTo("Has enhanced rights");
        assertThat(priority(FeedSample.row().with(FLAGS, "REPEAT").message()))
                .isEqualTo(TriagePriority.OF_A_REPEAT);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-30T10:00:00Z, true",
        "2025-03-29T10:00:00Z, false",
        "2026-03-30T08:00:00Z, true",
        "2026-03-30T12:00:00Z, false"
    })
    void an_incident_within_twelve_months_before_makes_a_repeat(Instant other, boolean repeat) {
        Instant offence = Instant.parse("2026-03-30T09:00:00Z");
        assertThat(RepeatVictimisation.isRepeat(offence, List.of(other))).isEqualTo(repeat);
        assertThat(RepeatVictimisation.isRepeat(offence, List.of())).isFalse();
    }

    @Test
    void a_referral_is_counted_in_one_group_and_obeys_the_rules_of_all() {
        FeedMessage message =
                FeedSample.row()
                        .with(DOMESTIC_ABUSE, "Y")
                        .with(HATE_STRANDS, "RACE")
                        .with(FLAGS, "CSE;STALKING;MODERN_SLAVERY")
                        .message();
        assertThat(CrimeGroups.primary(message, CrimeGroup.VIOLENCE))
                .isEqualTo(CrimeGroup.DOMESTIC_ABUSE);
        assertThat(CrimeGroups.all(message, CrimeGroup.VIOLENCE))
                .containsExactlyInAnyOrder(
                        CrimeGroup.SEXUAL,
                        CrimeGroup.DOMESTIC_ABUSE,
                        CrimeGroup.STALKING_HARASSMENT,
                        CrimeGroup.HATE,
                        CrimeGroup.VIOLENCE,
                        CrimeGroup.MODERN_SLAVERY);
        assertThat(CrimeGroups.all(FeedSample.row().message(), CrimeGroup.UNMAPPED))
                .containsExactly(CrimeGroup.UNMAPPED);
    }

    private static TriagePriority priority(FeedMessage message) {
        return TriagePriority.of(message, CrimeGroup.VIOLENCE, ShippedLists.OFFENCES);
    }
}
