package org.waymark.referral.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.CrimeGroup;
import org.waymark.referral.EnhancedCategory;
import org.waymark.referral.FeedColumn;
import org.waymark.referral.FeedSample;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AppraiserTest {

    private final Appraiser appraiser = KnownWorld.appraiser();

    @Test
    void an_ordinary_assault_needs_nothing_and_is_routed() {
        Appraisal appraisal = appraise(FeedSample.row());
        assertThat(appraisal.facts().consentRequired()).isFalse();
        assertThat(appraisal.facts().holdReasons()).isEmpty();
        assertThat(appraisal.facts().excludedByContract()).isFalse();
        assertThat(appraisal.offenceTitle()).isEqualTo("Title of 105A");
    }

    @Test
    void where_somebody_lives_decides_the_service_and_what_is_not_known_a_person() {
        FeedSample camden = FeedSample.row().with(FeedColumn.POSTCODE, "NW1 6XE");
        assertThat(appraise(camden).proposal().serviceId()).isEqualTo(KnownWorld.SERVICE);
        assertThat(appraise(camden).dataFlags()).isEmpty();
        FeedSample nowhere = FeedSample.row().with(FeedColumn.POSTCODE, "ZZ99 3VZ");
        assertThat(appraise(nowhere).proposal().serviceId()).isNull();
        assertThat(appraise(nowhere).dataFlags()).containsExactly("UNKNOWN_BOROUGH");
    }

    @Test
    void the_directory_decides_before_the_first_half_of_a_postcode_does() {
        assertThat(appraise(FeedSample.row().with(FeedColumn.POSTCODE, "e1 6zz")).residenceArea())
                .isEqualTo("E09000007");
        assertThat(appraise(FeedSample.row().with(FeedColumn.POSTCODE, "E1 7ZZ")).residenceArea())
                .isEqualTo("OUTSIDE");
        assertThat(appraise(FeedSample.row().with(FeedColumn.POSTCODE, "NW1 6XE")).residenceArea())
                .as("not in the directory")
                .isEqualTo("E09000007");
        assertThat(appraise(FeedSample.row().with(FeedColumn.POSTCODE, "ZZ99 3VZ")).residenceArea())
                .as("no fixed abode")
                .isEqualTo("UNKNOWN");
    }

    @Test
    void an_unknown_offence_and_a_wrong_postcode_are_flagged_and_exclude_nothing() {
        Appraisal appraisal =
                appraise(
                        FeedSample.row()
                                .with(FeedColumn.OFFENCE_CODE, "999Z")
                                .with(FeedColumn.POSTCODE, "nonsense"));
        assertThat(appraisal.group()).isEqualTo(CrimeGroup.UNMAPPED);
        assertThat(appraisal.facts().excludedByContract()).isFalse();
        assertThat(appraisal.dataFlags())
                .containsExactlyInAnyOrder("UNMAPPED_OFFENCE", "UNKNOWN_BOROUGH", "BAD_POSTCODE");
    }

    @Test
    void a_code_of_what_it_was_about_that_nobody_knows_is_flagged_and_the_row_is_kept() {
        Appraisal appraisal =
                appraise(
                        FeedSample.row()
                                .with(FeedColumn.HATE_STRANDS, "RACE")
                                .with(FeedColumn.HATE_SUBSTRANDS, "NOBODY_KNOWS"));
        assertThat(appraisal.group()).isEqualTo(CrimeGroup.HATE);
        assertThat(appraisal.dataFlags()).contains("UNKNOWN_SUBSTRAND");
        assertThat(appraise(FeedSample.row().with(FeedColumn.HATE_STRANDS, "RACE")).dataFlags())
                .as("an older file without the column")
                .doesNotContain("UNKNOWN_SUBSTRAND");
    }

    @Test
    void an_offence_is_excluded_by_the_contract_in_force_on_the_day_it_came_in() {
        FeedSample weapons = FeedSample.row().with(FeedColumn.OFFENCE_CODE, "10A");
        assertThat(appraise(weapons).facts().excludedByContract()).isTrue();
        Instant dayBefore = KnownWorld.RECEIVED.minus(Duration.ofDays(1));
        assertThat(
                        appraiser
                                .appraise(weapons.message(), "POL_ADT", dayBefore)
                                .facts()
                                .excludedByContract())
                .isFalse();
    }

    @Test
    void consent_is_required_for_sexual_offences_domestic_abuse_and_the_bereaved() {
        assertThat(isConsentRequired(FeedColumn.OFFENCE_CODE, "19C")).isTrue();
        assertThat(isConsentRequired(FeedColumn.DOMESTIC_ABUSE, "Y")).isTrue();
        assertThat(isConsentRequired(FeedColumn.VICTIM_TYPE, "BEREAVED")).isTrue();
        assertThat(isConsentRequired(FeedColumn.VICTIM_TYPE, "WITNESS")).isFalse();
        assertThat(isConsentRequired(FeedColumn.FLAGS, "KNIFE")).isFalse();
    }

    @Test
    void sexual_abuse_that_is_only_marked_falls_under_the_rules_for_sexual_offences() {
        assertThat(isConsentRequired(FeedColumn.FLAGS, "CSA")).isTrue();
        assertThat(isConsentRequired(FeedColumn.FLAGS, "CSE")).isTrue();
        Appraisal child =
                appraise(FeedSample.row().with(FeedColumn.FLAGS, "CSA").with(FeedColumn.AGE, "9"));
        assertThat(child.facts().holdReasons()).containsExactly("UNDER_13_SEXUAL");
    }

    @Test
    void an_offence_against_a_child_under_13_is_held_though_no_age_was_sent() {
        Appraisal child = appraise(FeedSample.row().with(FeedColumn.OFFENCE_CODE, "19H"));
        assertThat(child.facts().holdReasons()).containsExactly("UNDER_13_SEXUAL");
        assertThat(child.enhanced())
                .contains(EnhancedCategory.VULNERABLE, EnhancedCategory.SERIOUS_CRIME);
        Appraisal parent =
                appraise(
                        FeedSample.row()
                                .with(FeedColumn.OFFENCE_CODE, "19H")
                                .with(FeedColumn.VICTIM_TYPE, "PARENT_GUARDIAN"));
        assertThat(parent.facts().holdReasons()).isEmpty();
    }

    @Test
    void the_last_day_of_twelve_is_held_and_the_thirteenth_birthday_is_not() {
        FeedSample sexual = FeedSample.row().with(FeedColumn.OFFENCE_CODE, "19C");
        assertThat(
                        appraise(sexual.with(FeedColumn.DATE_OF_BIRTH, "2013-04-03"))
                                .facts()
                                .holdReasons())
                .containsExactly("UNDER_13_SEXUAL");
        assertThat(
                        appraise(sexual.with(FeedColumn.DATE_OF_BIRTH, "2013-04-02"))
                                .facts()
                                .holdReasons())
                .isEmpty();
    }

    @Test
    void a_mark_decides_the_crime_group_before_the_offence_does() {
        assertThat(appraise(FeedSample.row().with(FeedColumn.DOMESTIC_ABUSE, "Y")).group())
                .isEqualTo(CrimeGroup.DOMESTIC_ABUSE);
        assertThat(appraise(FeedSample.row().with(FeedColumn.HATE_STRANDS, "RACE")).group())
                .isEqualTo(CrimeGroup.HATE);
    }

    @Test
    void nothing_that_waits_for_consent_is_proposed_to_another_organisation() {
        FeedSample abuse =
                FeedSample.row()
                        .with(FeedColumn.DOMESTIC_ABUSE, "Y")
                        .with(FeedColumn.POSTCODE, "NW1 6XE");
        for (String consent : List.of("NOTIFIED", "NOT_ASKED")) {
            Appraisal waits = appraise(abuse.with(FeedColumn.CONSENT, consent));
            assertThat(waits.proposal().serviceId()).as(consent).isEqualTo(KnownWorld.SERVICE);
            assertThat(waits.proposal().reason()).contains("consent");
        }
        assertThat(appraise(abuse.with(FeedColumn.CONSENT, "EXPLICIT")).proposal().serviceId())
                .isEqualTo(KnownWorld.ADVOCATES);
    }

    private boolean isConsentRequired(FeedColumn column, String value) {
        return appraise(FeedSample.row().with(column, value)).facts().consentRequired();
    }

    private Appraisal appraise(FeedSample sample) {
        return appraiser.appraise(sample.message(), "POL_ADT", KnownWorld.RECEIVED);
    }
}
