package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.referral.EnhancedCategory.*;
import static org.waymark.referral.FeedColumn.*;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reference.CrimeGroup;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EnhancedRightsTest {

    @Test
    void somebody_of_whom_nothing_is_known_has_none() {
        assertThat(rights(FeedSample.row())).isEmpty();
    }

    @Test
    void what_the_sender_marked_stays_with_its_own_reason() {
        assertThat(
                        rights(
                                FeedSample.row()
                                        .with(ENHANCED, "VULNERABLE;INTIMIDATED;PERSISTENT")
                                        .with(AGE, "12")))
                .containsOnly(
                        Map.entry(VULNERABLE, "Marked by the sender"),
                        Map.entry(INTIMIDATED, "Marked by the sender"),
                        Map.entry(PERSISTENT, "Marked by the sender"));
    }

    @ParameterizedTest(name = "born {0}, harmed {1}: child {2}")
    @CsvSource({
        "2008-03-31, 2026-03-30, true",
        "2008-03-30, 2026-03-30, false",
        // Harmed as a child and grown up since.
        "1990-05-05, 2000-01-01, true",
        // A range: the beginning counts.
        "2008-03-31, 2025-01-01, true"
    })
    void under_18_is_counted_on_the_day_of_the_offence_in_London(
            String birth, String offence, boolean child) {
        FeedSample row = FeedSample.row().with(DATE_OF_BIRTH, birth).with(OFFENCE_FROM, offence);
        assertThat(rights(row).containsKey(VULNERABLE)).isEqualTo(child);
    }

    @ParameterizedTest(name = "aged {0} now, harmed {1}: child {2}")
    @CsvSource({
        "17, 2026-03-30, true",
        "18, 2026-03-30, false",
        "18, 2025-12-30, false",
        "18, 2025-03-30, true",
        "40, 2000-03-30, true"
    })
    void an_age_alone_is_counted_back_by_whole_years(String age, String offence, boolean child) {
        FeedSample row = FeedSample.row().with(AGE, age).with(OFFENCE_FROM, offence);
        assertThat(rights(row).containsKey(VULNERABLE)).isEqualTo(child);
    }

    @ParameterizedTest
    @CsvSource({"19E, true", "22B, true", "71, true", "11A, true", "19C, false", "105A, false"})
    void an_offence_against_a_child_makes_its_victim_vulnerable_without_any_age(
            String code, boolean child) {
        assertThat(rights(FeedSample.row().with(OFFENCE_CODE, code)).containsKey(VULNERABLE))
                .isEqualTo(child);
        assertThat(
                        rights(
                                FeedSample.row()
                                        .with(OFFENCE_CODE, code)
                                        .with(VICTIM_TYPE, "PARENT_GUARDIAN")))
                .as("the parent is not the child")
                .doesNotContainKey(VULNERABLE);
    }

    @ParameterizedTest(name = "{0} = {1} ({2}): {3}")
    @CsvSource(
            nullValues = "none",
            value = {
                "DOMESTIC_ABUSE, Y, VIOLENCE, Domestic abuse",
                "HATE_STRANDS, RACE, VIOLENCE, Hate crime",
                "VICTIM_TYPE, BEREAVED, HOMICIDE, Bereaved close relative",
                "OFFENCE_CODE, 19C, SEXUAL, Sexual offence",
                "FLAGS, CSE, ROBBERY, Sexual offence",
                "FLAGS, MODERN_SLAVERY, VIOLENCE, Modern slavery",
                "OFFENCE_CODE, 106, MODERN_SLAVERY, Modern slavery",
                "OFFENCE_CODE, 2, VIOLENCE, One of the most serious offences",
                "OFFENCE_CODE, 5d, VIOLENCE, One of the most serious offences",
                "OFFENCE_CODE, 36, VIOLENCE, One of the most serious offences",
                "OFFENCE_CODE, 8N, VIOLENCE, none",
                "FLAGS, KNIFE;REPEAT, ROBBERY, none"
            })
    void the_most_serious_crimes_are_recognised(
            FeedColumn column, String text, CrimeGroup group, String reason) {
        assertThat(
                        EnhancedRights.of(
                                        FeedSample.row().with(column, text).message(),
                                        group,
                                        ShippedLists.OFFENCES)
                                .get(SERIOUS_CRIME))
                .isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0} aged {1} as {2}: {3}")
    @CsvSource(
            nullValues = "none",
            value = {
                "19E, '', PERSON, 12",
                "17B, '', PERSON, 12",
                "19E, 41, PERSON, 41",
                "19E, '', PARENT_GUARDIAN, none",
                "19D, '', PERSON, none",
                "105A, '', PERSON, none",
                "105A, 9, PERSON, 9"
            })
    void a_child_under_13_is_known_by_the_offence_when_no_age_was_sent(
            String code, String age, String type, Integer expected) {
        FeedMessage message =
                FeedSample.row()
                        .with(OFFENCE_CODE, code)
                        .with(AGE, age)
                        .with(VICTIM_TYPE, type)
                        .message();
        assertThat(EnhancedRights.ageForRules(message, message.sentAt(), ShippedLists.OFFENCES))
                .isEqualTo(expected);
    }

    private static Map<EnhancedCategory, String> rights(FeedSample row) {
        return EnhancedRights.of(row.message(), CrimeGroup.VIOLENCE, ShippedLists.OFFENCES);
    }
}
