package org.waymark.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The periods that Victim Support publishes, and what makes them longer. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DueTest {

    private static final LocalDate ENDED = LocalDate.of(2026, 1, 31);
    private static final long VICTIM_SUPPORT = 120;
    private static final long HAVENS = 1020;

    private static final List<RetentionRule> SHIPPED =
            List.of(
                    rule(1, Trigger.NO_SERVICE, null, 6, KeepFor.Unit.WEEKS),
                    rule(2, Trigger.NOT_REACHED, null, 6, KeepFor.Unit.MONTHS),
                    rule(3, Trigger.SERVICE_USER, null, 6, KeepFor.Unit.YEARS),
                    rule(4, Trigger.CHILD, null, 7, KeepFor.Unit.YEARS),
                    rule(5, Trigger.COMPLAINT, null, 6, KeepFor.Unit.YEARS),
                    rule(6, Trigger.SERVICE_USER, HAVENS, 12, KeepFor.Unit.YEARS));
    private static final RuleSet RULES = new RuleSet(SHIPPED, LocalDate.of(2026, 11, 26));

    /** One record, changed where a test says so. */
    private record Given(
            boolean reached,
            boolean engaged,
            Long caseId,
            long service,
            LocalDate born,
            boolean highRisk,
            boolean restricted,
            LocalDate complaint,
            boolean held,
            boolean open) {

        static Given supported() {
            return new Given(
                    true,
                    true,
                    2L,
                    1000,
                    LocalDate.of(1980, 5, 6),
                    false,
                    false,
                    null,
                    false,
                    false);
        }

        Given born(LocalDate day) {
            return new Given(
                    reached,
                    engaged,
                    caseId,
                    service,
                    day,
                    highRisk,
                    restricted,
                    complaint,
                    held,
                    open);
        }

        Given complained(LocalDate settled) {
            return new Given(
                    reached,
                    engaged,
                    caseId,
                    service,
                    born,
                    highRisk,
                    restricted,
                    settled,
                    held,
                    open);
        }

        Given at(long otherService) {
            return new Given(
                    reached,
                    engaged,
                    caseId,
                    otherService,
                    born,
                    highRisk,
                    restricted,
                    complaint,
                    held,
                    open);
        }

        RecordFacts facts() {
            return new RecordFacts(
                    1,
                    1,
                    caseId,
                    service,
                    VICTIM_SUPPORT,
                    ENDED,
                    ENDED.plusDays(1),
                    reached,
                    engaged,
                    born,
                    LocalDate.of(2025, 12, 1),
                    highRisk,
                    restricted,
                    complaint,
                    held,
                    open);
        }

        RecordFacts asked() {
            return new RecordFacts(
                    1,
                    1,
                    caseId,
                    service,
                    VICTIM_SUPPORT,
                    ENDED,
                    ENDED.plusDays(1),
                    reached,
                    engaged,
                    born,
                    LocalDate.of(2025, 12, 1),
                    highRisk,
                    restricted,
                    complaint,
                    held,
                    open,
                    true);
        }

        Due due() {
            return Due.of(facts(), RULES).orElseThrow();
        }
    }

    @Test
    void what_somebody_asked_to_be_deleted_is_due_since_it_ended_unless_it_is_held() {
        assertThat(Due.of(Given.supported().asked(), RULES).orElseThrow().on()).isEqualTo(ENDED);
        Given held = new Given(true, true, 2L, 1000, null, false, false, null, true, false);
        assertThat(Due.of(held.asked(), RULES)).isEmpty();
    }

    private static Given notEngaged(boolean reached, Long caseId) {
        return new Given(reached, false, caseId, 1000, null, false, false, null, false, false);
    }

    private static RetentionRule rule(
            long id, Trigger trigger, Long service, int amount, KeepFor.Unit unit) {
        return new RetentionRule(
                id,
                trigger,
                null,
                service,
                new KeepFor(amount, unit),
                RetentionRule.Action.DESTROY,
                LocalDate.of(2000, 1, 1),
                null);
    }

    @Test
    void contacted_and_no_service_is_six_weeks() {
        assertThat(notEngaged(true, 2L).due().on()).isEqualTo(ENDED.plusWeeks(6));
        assertThat(notEngaged(false, null).due().on())
                .as("ended in the inbox")
                .isEqualTo(ENDED.plusWeeks(6));
    }

    @Test
    void not_reached_is_six_months() {
        assertThat(notEngaged(false, 2L).due().on()).isEqualTo(LocalDate.of(2026, 7, 31));
    }

    @Test
    void supported_is_six_years_after_the_last_contact() {
        assertThat(Given.supported().due().on()).isEqualTo(LocalDate.of(2032, 2, 1));
    }

    @Test
    void the_rule_of_a_service_goes_before_the_rule_of_all() {
        assertThat(Given.supported().at(HAVENS).due().on()).isEqualTo(LocalDate.of(2038, 2, 1));
    }

    @Test
    void a_child_who_was_supported_is_kept_until_25_at_least_and_two_people_look() {
        Due young = Given.supported().born(LocalDate.of(2016, 3, 4)).due();
        assertThat(young.on()).isEqualTo(LocalDate.of(2041, 3, 4));
        assertThat(young.lookTwice()).contains("a child");
        Due almostGrown = Given.supported().born(LocalDate.of(2008, 1, 1)).due();
        assertThat(almostGrown.on())
                .as("25 is later than six years after the last contact")
                .isEqualTo(LocalDate.of(2033, 1, 1));
        Due grown = Given.supported().born(LocalDate.of(2007, 12, 1)).due();
        assertThat(grown.on()).as("18 on the day of referral").isEqualTo(LocalDate.of(2032, 2, 1));
        assertThat(grown.lookTwice()).isNull();
    }

    @Test
    void a_child_who_was_never_supported_is_not_kept_longer() {
        Given child = notEngaged(true, 2L).born(LocalDate.of(2016, 3, 4));
        assertThat(child.due().on()).isEqualTo(ENDED.plusWeeks(6));
    }

    @Test
    void a_complaint_keeps_the_record_for_six_years_after_it_is_settled() {
        LocalDate settled = LocalDate.of(2026, 9, 1);
        assertThat(notEngaged(true, 2L).complained(settled).due().on())
                .isEqualTo(LocalDate.of(2032, 9, 1));
        assertThat(Given.supported().complained(LocalDate.of(2025, 1, 1)).due().on())
                .as("what keeps it longest counts")
                .isEqualTo(LocalDate.of(2032, 2, 1));
    }

    @Test
    void whoever_is_high_risk_restricted_or_of_no_known_age_needs_two_people() {
        Given high =
                new Given(
                        true,
                        true,
                        2L,
                        1000,
                        ENDED.minusYears(40),
                        true,
                        false,
                        null,
                        false,
                        false);
        assertThat(high.due().lookTwice()).isEqualTo("high risk");
        Given hidden =
                new Given(
                        true,
                        true,
                        2L,
                        1000,
                        ENDED.minusYears(40),
                        false,
                        true,
                        null,
                        false,
                        false);
        assertThat(hidden.due().lookTwice()).isEqualTo("restricted");
        assertThat(Given.supported().born(null).due().lookTwice()).isEqualTo("age not known");
        assertThat(notEngaged(true, 2L).due().lookTwice()).isNull();
    }

    @Test
    void what_is_held_or_open_or_has_no_rule_is_never_due() {
        Given held =
                new Given(
                        true,
                        true,
                        2L,
                        1000,
                        ENDED.minusYears(40),
                        false,
                        false,
                        null,
                        true,
                        false);
        Given open =
                new Given(
                        true,
                        true,
                        2L,
                        1000,
                        ENDED.minusYears(40),
                        false,
                        false,
                        null,
                        false,
                        true);
        assertThat(Due.of(held.facts(), RULES)).isEmpty();
        assertThat(Due.of(open.facts(), RULES)).isEmpty();
        RuleSet none = new RuleSet(List.of(), ENDED);
        assertThat(Due.of(Given.supported().facts(), none)).isEqualTo(Optional.empty());
    }

    @Test
    void a_version_counts_from_its_first_day_to_the_day_the_next_one_does() {
        RetentionRule old = SHIPPED.get(0);
        LocalDate change = LocalDate.of(2026, 6, 1);
        List<RetentionRule> versions = new ArrayList<>();
        versions.add(
                new RetentionRule(
                        old.id(),
                        old.trigger(),
                        null,
                        null,
                        old.keep(),
                        old.action(),
                        old.from(),
                        change));
        versions.add(
                new RetentionRule(
                        9,
                        old.trigger(),
                        null,
                        null,
                        new KeepFor(3, KeepFor.Unit.MONTHS),
                        old.action(),
                        change,
                        null));
        RecordFacts facts = notEngaged(true, 2L).facts();
        assertThat(Due.of(facts, new RuleSet(versions, change.minusDays(1))).orElseThrow().on())
                .isEqualTo(ENDED.plusWeeks(6));
        assertThat(Due.of(facts, new RuleSet(versions, change)).orElseThrow().on())
                .isEqualTo(LocalDate.of(2026, 4, 30));
    }

    @Test
    void it_is_over_on_the_very_day_and_not_before() {
        Due due = notEngaged(true, 2L).due();
        assertThat(due.isOver(due.on().minusDays(1))).isFalse();
        assertThat(due.isOver(due.on())).isTrue();
    }

    @Test
    void the_job_reads_every_record_that_can_be_due_today() {
        LocalDate today = LocalDate.of(2026, 11, 26);
        assertThat(RULES.latestStart(today, Trigger.NO_SERVICE, Trigger.NOT_REACHED))
                .isEqualTo(today.minusWeeks(6));
        assertThat(RULES.latestStart(today, Trigger.SERVICE_USER)).isEqualTo(today.minusYears(6));
    }
}
