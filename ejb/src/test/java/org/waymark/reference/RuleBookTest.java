package org.waymark.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleBookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Validity ALWAYS = new Validity(LocalDate.of(2000, 1, 1), null);
    private static final Conditions ANY = conditions(null, null, null, null, null);
    private static final Conditions SEXUAL = conditions("SEXUAL", null, null, null, null);
    private static final Conditions DOMESTIC = conditions(null, "DOMESTIC_ABUSE", null, null, null);
    private static final Conditions BURGLARY = conditions("BURGLARY", null, null, null, null);
    private static final Conditions FRAUD = conditions("FRAUD", null, null, null, null);
    private static final long CONTRACT = 3000;
    private static final long OTHER_CONTRACT = 3010;

    private final RuleBook rules =
            new RuleBook(
                    List.of(
                            consent(1, null, "EXPLICIT", SEXUAL),
                            consent(2, null, "EXPLICIT", DOMESTIC),
                            consent(3, OTHER_CONTRACT, "NOTIFIED", BURGLARY),
                            consent(4, OTHER_CONTRACT, "NOTIFIED", FRAUD),
                            consent(5, OTHER_CONTRACT, "EXPLICIT", FRAUD)),
                    List.of(
                            new HoldRule(
                                    1,
                                    null,
                                    "Under 13",
                                    "UNDER_13_SEXUAL",
                                    conditions("SEXUAL", null, null, 12, null),
                                    ALWAYS)),
                    List.of(
                            route(9, 900, 1000L, ANY),
                            route(1, 300, 1020L, conditions("SEXUAL", null, null, null, 365)),
                            route(2, 330, 1030L, SEXUAL),
                            route(3, 330, 1031L, SEXUAL),
                            route(4, 100, null, conditions("HOMICIDE", null, null, null, null))),
                    List.of(
                            clock(null, Risk.HIGH, 1, LocalDate.of(2000, 1, 1), null),
                            clock(1010L, Risk.HIGH, 2, LocalDate.of(2000, 1, 1), DAY)),
                    List.of(
                            new ContactTerms.Dated(null, new ContactTerms(3, 5, 2, 2, 2), ALWAYS),
                            new ContactTerms.Dated(
                                    CONTRACT, new ContactTerms(4, 7, 2, 2, 2), ALWAYS)));

    @Test
    void sexual_offences_and_domestic_abuse_need_a_plain_yes() {
        assertThat(needsConsent(situation("SEXUAL", Set.of(), 30, 1), CONTRACT)).isTrue();
        assertThat(needsConsent(situation("VIOLENCE", Set.of("DOMESTIC_ABUSE"), 30, 1), CONTRACT))
                .isTrue();
    }

    @Test
    void everything_else_may_come_as_notified() {
        assertThat(needsConsent(situation("BURGLARY", Set.of("ONLINE"), 30, 1), CONTRACT))
                .isFalse();
    }

    @Test
    void the_strictest_rule_that_fits_counts_whoever_made_it_and_in_whatever_order() {
        Situation burglaryByPartner = situation("BURGLARY", Set.of("DOMESTIC_ABUSE"), 30, 1);
        assertThat(needsConsent(burglaryByPartner, OTHER_CONTRACT)).isTrue();
        assertThat(needsConsent(situation("BURGLARY", Set.of(), 30, 1), OTHER_CONTRACT)).isFalse();
        assertThat(needsConsent(situation("SEXUAL", Set.of(), 30, 1), OTHER_CONTRACT)).isTrue();
    }

    @Test
    void a_contract_may_ask_for_more_than_all_others() {
        assertThat(needsConsent(situation("FRAUD", Set.of(), 30, 1), OTHER_CONTRACT)).isTrue();
        assertThat(needsConsent(situation("FRAUD", Set.of(), 30, 1), CONTRACT)).isFalse();
    }

    @Test
    void a_child_under_13_and_a_sexual_offence_wait_for_a_person() {
        assertThat(hold(situation("SEXUAL", Set.of(), 12, 1))).isEqualTo("UNDER_13_SEXUAL");
        assertThat(hold(situation("SEXUAL", Set.of(), 13, 1))).isNull();
        assertThat(hold(situation("ROBBERY", Set.of(), 12, 1))).isNull();
    }

    @Test
    void what_is_not_known_fulfils_no_condition() {
        assertThat(hold(situation("SEXUAL", Set.of(), null, 1))).isNull();
        assertThat(service(situation("SEXUAL", Set.of(), 30, null))).isEqualTo(1030L);
    }

    @Test
    void the_lowest_order_that_fits_is_proposed_and_then_the_lower_id() {
        assertThat(service(situation("SEXUAL", Set.of(), 30, 365))).isEqualTo(1020L);
        assertThat(service(situation("SEXUAL", Set.of(), 30, 366))).isEqualTo(1030L);
        assertThat(service(situation("BURGLARY", Set.of(), 30, 1))).isEqualTo(1000L);
    }

    @Test
    void a_service_that_may_not_take_it_is_passed_over() {
        assertThat(
                        rules.route(situation("SEXUAL", Set.of(), 30, 366), DAY, id -> id != 1030)
                                .orElseThrow()
                                .serviceId())
                .isEqualTo(1031L);
    }

    @Test
    void a_rule_without_a_service_leaves_it_to_a_person() {
        assertThat(
                        rules.route(situation("HOMICIDE", Set.of(), 30, 1), DAY, id -> true)
                                .orElseThrow()
                                .serviceId())
                .isNull();
    }

    @Test
    void a_contract_has_its_own_contact_terms_or_else_the_default() {
        assertThat(rules.contactTerms(CONTRACT, DAY).attempts()).isEqualTo(4);
        assertThat(rules.contactTerms(OTHER_CONTRACT, DAY).attempts()).isEqualTo(3);
        assertThat(rules.contactTerms(null, DAY).attempts()).isEqualTo(3);
    }

    @Test
    void without_any_contact_terms_nothing_is_guessed() {
        assertThatThrownBy(() -> rules.contactTerms(null, LocalDate.of(1999, 1, 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_services_own_clock_counts_while_it_is_in_force() {
        assertThat(amount(1010L, DAY.minusDays(1))).isEqualTo(2);
        assertThat(amount(1010L, DAY)).isEqualTo(1);
        assertThat(amount(1000L, DAY)).isEqualTo(1);
    }

    @Test
    void a_step_without_a_clock_has_none() {
        assertThat(rules.serviceClock("PLAN", Risk.HIGH, 1000L, DAY)).isEmpty();
        assertThat(rules.serviceClock("TRIAGE", Risk.STANDARD, 1000L, DAY)).isEmpty();
    }

    @Test
    void hours_run_through_the_night_and_working_days_end_with_the_day() {
        WorkingDays days = new WorkingDays(List.of(LocalDate.of(2026, 12, 25)));
        Instant friday = Instant.parse("2026-06-05T15:00:00Z");
        ServiceClock hours =
                new ServiceClock(null, "TRIAGE", Risk.HIGH, 24, ServiceClock.Unit.HOURS, ALWAYS);
        assertThat(hours.due(friday, days)).isEqualTo(Instant.parse("2026-06-06T15:00:00Z"));
        assertThat(clock(null, Risk.HIGH, 1, LocalDate.of(2000, 1, 1), null).due(friday, days))
                .isEqualTo(WorkingDays.endOf(LocalDate.of(2026, 6, 8)));
    }

    private boolean needsConsent(Situation situation, long contract) {
        return rules.needsExplicitConsent(situation, contract, DAY);
    }

    private String hold(Situation situation) {
        return rules.holdReasons(situation, CONTRACT, DAY).stream().findFirst().orElse(null);
    }

    private Long service(Situation situation) {
        return rules.route(situation, DAY, id -> true).orElseThrow().serviceId();
    }

    private int amount(long service, LocalDate day) {
        return rules.serviceClock("TRIAGE", Risk.HIGH, service, day).orElseThrow().amount();
    }

    private static ConsentRule consent(long id, Long contract, String needed, Conditions when) {
        return new ConsentRule(id, contract, "Rule " + id, needed, when, ALWAYS);
    }

    private static RoutingRule route(long id, int order, Long service, Conditions when) {
        return new RoutingRule(id, order, "Rule " + id, service, when, ALWAYS);
    }

    private static ServiceClock clock(
            Long service, Risk risk, int days, LocalDate from, LocalDate to) {
        return new ServiceClock(
                service,
                "TRIAGE",
                risk,
                days,
                ServiceClock.Unit.WORKING_DAYS,
                new Validity(from, to));
    }

    private static Conditions conditions(
            String crimeGroup, String flag, Integer ageFrom, Integer ageTo, Integer daysTo) {
        return new Conditions(
                crimeGroup, flag, null, null, null, null, null, ageFrom, ageTo, null, null, daysTo);
    }

    private static Situation situation(
            String crimeGroup, Set<String> flags, Integer age, Integer daysSinceOffence) {
        return new Situation(
                Set.of(crimeGroup),
                flags,
                Set.of(),
                "PERSON",
                "POL_ADT",
                Risk.STANDARD,
                "F",
                age,
                "E09000007",
                daysSinceOffence);
    }
}
