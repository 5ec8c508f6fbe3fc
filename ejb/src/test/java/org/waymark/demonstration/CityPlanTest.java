package org.waymark.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.casework.CaseState;
import org.waymark.casework.ContactChannel;
import org.waymark.reference.Risk;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CityPlanTest {

    private static final Instant NOW = Instant.parse("2026-11-24T11:20:00Z");
    private static final List<CityReferral> CITY = CityPlan.make(2026, NOW);

    @Test
    void the_same_seed_and_moment_give_the_same_city() {
        assertThat(told(CityPlan.make(2026, NOW))).isEqualTo(told(CITY));
        assertThat(told(CityPlan.make(2027, NOW))).isNotEqualTo(told(CITY));
    }

    @Test
    void about_three_thousand_referrals_reach_eleven_services_in_fifteen_months() {
        assertThat(CITY.size()).isBetween(2_800, 3_200);
        assertThat(CITY.stream().map(CityReferral::service).distinct()).hasSize(11);
        assertThat(CITY.get(0).received()).isBefore(NOW.minus(Duration.ofDays(440)));
        assertThat(CITY.get(CITY.size() - 1).received()).isAfter(NOW.minus(Duration.ofDays(2)));
    }

    @Test
    void what_came_of_an_attempt_can_come_of_its_channel() {
        assertThat(lives().flatMap(life -> life.attempts.stream()))
                .isNotEmpty()
                .allMatch(made -> made.outcome().fits(made.channel()));
    }

    @Test
    void fourteen_of_a_hundred_referred_to_victim_support_engage() {
        assertThat(supported("VS")).isBetween(12.5, 15.5);
        assertThat(supported("IDVA")).isBetween(45d, 66d);
        assertThat(supported("HAVENS")).isBetween(55d, 75d);
        assertThat(percent(r -> r.service().startsWith("RCC"), r -> engaged(r)))
                .isBetween(62d, 82d);
    }

    @Test
    void about_nine_of_ten_who_were_asked_twice_cope_better() {
        int pairs = 0;
        int better = 0;
        for (CaseLife life : lives().toList()) {
            Integer entry = coping(life, "ENTRY");
            Integer exit = coping(life, "EXIT");
            if (life.closed != null && entry != null && exit != null) {
                pairs++;
                better += exit - entry >= 2 ? 1 : 0;
            }
        }
        assertThat(pairs).isGreaterThan(200);
        assertThat(100d * better / pairs).isBetween(87d, 94d);
    }

    @Test
    void satisfaction_of_the_last_year_is_about_eighty_of_a_hundred() {
        LocalDate year = LocalDate.of(2025, 11, 24);
        List<CaseLife.Survey> answered =
                lives().map(life -> life.survey)
                        .filter(s -> s != null && s.satisfaction() != null)
                        .filter(s -> s.askedOn().isAfter(year))
                        .toList();
        long satisfied = answered.stream().filter(s -> s.satisfaction() >= 5).count();
        assertThat(answered).hasSizeGreaterThan(120);
        assertThat(100d * satisfied / answered.size()).isBetween(75d, 86d);
    }

    @Test
    void nobody_is_asked_for_feedback_at_high_risk_or_unless_it_is_safe() {
        lives().filter(life -> life.survey != null)
                .forEach(
                        life -> {
                            assertThat(life.risk).isNotEqualTo(Risk.HIGH);
                            assertThat(life.contacted).isNotNull();
                            assertThat(life.feedbackSafe).isEqualTo("Y");
                        });
    }

    @Test
    void what_waits_for_consent_waits_with_the_service_that_receives_the_feed() {
        assertThat(CITY.stream().filter(r -> "HELD_CONSENT".equals(r.disposition())))
                .isNotEmpty()
                .allMatch(r -> r.service().equals("VS"));
    }

    @Test
    void the_city_is_alive_today() {
        assertThat(CITY.stream().filter(r -> r.state().equals("RECEIVED")).count())
                .isBetween(8L, 60L);
        assertThat(CITY.stream().filter(r -> r.state().equals("HELD"))).hasSizeGreaterThan(1);
        assertThat(CITY.stream().filter(r -> r.state().equals("RETURNED"))).hasSizeGreaterThan(10);
        Set<CaseState> states =
                lives().map(life -> life.state).collect(Collectors.toCollection(HashSet::new));
        assertThat(states).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(CaseState.class));
        assertThat(
                        lives().filter(l -> l.risk == Risk.HIGH && l.closed == null)
                                .filter(l -> l.contacted == null))
                .isNotEmpty();
        Set<String> busy =
                lives().filter(l -> l.closed == null && l.worker != null)
                        .map(l -> l.worker.username())
                        .collect(Collectors.toSet());
        List<Staff> workers =
                new StaffList().everybody().stream().filter(s -> s.is("CASEWORKER")).toList();
        assertThat(busy.size()).isGreaterThan(workers.size() * 8 / 10);
        assertThat(busy).contains("amara.okafor", "rosa.valencia");
    }

    @Test
    void no_clock_runs_backwards_and_nothing_lies_in_the_future() {
        for (CityReferral r : CITY) {
            assertThat(r.reported()).isBeforeOrEqualTo(r.sent());
            assertThat(r.sent()).isBeforeOrEqualTo(r.received());
            assertThat(r.received()).isBeforeOrEqualTo(NOW);
            if (r.life() == null) {
                continue;
            }
            CaseLife life = r.life();
            List<Instant> steps = new ArrayList<>();
            Stream.of(r.received(), r.triaged(), life.opened, life.allocated, life.firstAttempt())
                    .filter(s -> s != null)
                    .forEach(steps::add);
            Stream.of(life.contacted, life.engaged, life.assessed, life.active, life.closed)
                    .filter(s -> s != null)
                    .forEach(steps::add);
            assertThat(steps).as(r.line().get(Column.CRIME_REF)).isSorted();
            assertThat(steps.get(steps.size() - 1)).isBeforeOrEqualTo(NOW);
            assertThat(life.notes).allMatch(n -> !n.at().isAfter(NOW));
            assertThat(life.notes).allMatch(n -> n.at().isAfter(life.opened));
            assertThat(life.moves.stream().map(CaseLife.Move::at).toList()).isSorted();
            assertThat(life.measurements).allMatch(m -> !m.at().isAfter(NOW));
        }
    }

    @Test
    void whatever_the_hour_nobody_has_done_anything_later_than_now() {
        for (int hour = 0; hour < 24; hour += 2) {
            Instant now = Instant.parse("2026-11-26T00:53:20Z").plus(Duration.ofHours(hour));
            for (CityReferral r : CityPlan.make(2026, now)) {
                CaseLife life = r.life();
                if (life != null) {
                    Stream<Instant> deeds =
                            Stream.of(
                                            life.moves.stream().map(CaseLife.Move::at),
                                            life.notes.stream().map(CaseLife.Note::at),
                                            life.attempts.stream().map(CaseLife.Attempt::at),
                                            life.measurements.stream().map(CaseLife.Measured::at),
                                            life.assessments.stream().map(CaseLife.Assessment::at),
                                            life.actions.stream().map(CaseLife.Action::agreedAt),
                                            life.actions.stream().map(CaseLife.Action::doneAt),
                                            life.tasks.stream().map(CaseLife.Task::setAt),
                                            life.tasks.stream().map(CaseLife.Task::doneAt))
                                    .flatMap(each -> each);
                    assertThat(deeds.filter(at -> at != null && at.isAfter(now)))
                            .as(now + " " + r.line().get(Column.CRIME_REF))
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void work_is_done_on_working_days_in_working_hours_with_few_exceptions() {
        List<Instant> worked =
                lives().flatMap(l -> l.attempts.stream()).map(CaseLife.Attempt::at).toList();
        long weekend =
                worked.stream()
                        .map(at -> at.atZone(Moments.LONDON).getDayOfWeek())
                        .filter(d -> d == DayOfWeek.SATURDAY || d == DayOfWeek.SUNDAY)
                        .count();
        assertThat(weekend).isZero();
        assertThat(worked)
                .allMatch(
                        at -> {
                            int hour = at.atZone(Moments.LONDON).getHour();
                            return hour >= 9 && hour < 20;
                        });
    }

    @Test
    void a_channel_that_is_not_safe_is_never_used() {
        for (CityReferral r : CITY) {
            if (r.life() == null) {
                continue;
            }
            for (CaseLife.Attempt attempt : r.life().attempts) {
                FeedLine line = r.line();
                boolean call = attempt.channel() == ContactChannel.CALL;
                boolean letter = attempt.channel() == ContactChannel.LETTER;
                assertThat(call && line.is(Column.PHONE_CALL_SAFE, "N")).isFalse();
                assertThat(letter && line.is(Column.LETTER_SAFE, "N")).isFalse();
                assertThat(call && line.is(Column.PHONE, "")).isFalse();
            }
        }
    }

    @Test
    void what_workers_write_names_nobody() {
        for (CityReferral r : CITY) {
            if (r.life() == null || r.line().get(Column.SURNAME).length() < 4) {
                continue;
            }
            String surname = r.line().get(Column.SURNAME);
            assertThat(r.life().notes)
                    .noneMatch(note -> note.text().matches(".*\\b\\Q" + surname + "\\E\\b.*"));
        }
    }

    @Test
    void no_high_risk_case_is_closed_for_silence_by_its_worker() {
        lives().filter(l -> l.risk == Risk.HIGH && l.reason != null && l.reason.isLackOfContact())
                .filter(l -> l.engaged == null)
                .forEach(
                        l -> {
                            CaseLife.Move close = l.moves.get(l.moves.size() - 1);
                            assertThat(close.by()).isNotEqualTo(l.worker.name());
                            assertThat(l.notes).anyMatch(n -> n.kind().equals("OVERSIGHT"));
                        });
    }

    private static List<String> told(List<CityReferral> city) {
        return city.stream()
                .map(
                        r ->
                                String.join("|", r.line().cells())
                                        + r.received()
                                        + r.state()
                                        + (r.life() == null ? "" : r.life().lastActivity))
                .toList();
    }

    private static Stream<CaseLife> lives() {
        return CITY.stream().map(CityReferral::life).filter(life -> life != null);
    }

    private static boolean engaged(CityReferral r) {
        return r.life() != null && r.life().engaged != null;
    }

    private static double supported(String service) {
        return percent(r -> r.service().equals(service), CityPlanTest::engaged);
    }

    private static double percent(Predicate<CityReferral> of, Predicate<CityReferral> wanted) {
        Instant ripe = NOW.minus(Duration.ofDays(30));
        List<CityReferral> all =
                CITY.stream().filter(of).filter(r -> r.received().isBefore(ripe)).toList();
        return 100d * all.stream().filter(wanted).count() / all.size();
    }

    private static Integer coping(CaseLife life, String point) {
        return life.measurements.stream()
                .filter(m -> m.point().equals(point))
                .map(m -> m.scores().get("COPING"))
                .findFirst()
                .orElse(null);
    }
}
