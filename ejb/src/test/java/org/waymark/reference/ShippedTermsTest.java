package org.waymark.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long services have, and how hard they try, as the migrations load it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippedTermsTest {

    private static final String FILE = "V0141__load_clocks_and_policies.sql";
    private static final LocalDate DAY = LocalDate.of(2026, 4, 2);
    private static final WorkingDays DAYS =
            new WorkingDays(
                    List.of(
                            LocalDate.of(2026, 1, 1),
                            LocalDate.of(2026, 4, 3),
                            LocalDate.of(2026, 4, 6),
                            LocalDate.of(2026, 5, 4),
                            LocalDate.of(2026, 12, 25)));

    private final RuleBook rules =
            new RuleBook(
                    List.of(),
                    List.of(),
                    List.of(),
                    MigrationRows.of(FILE, "service_clock").stream()
                            .map(ShippedTermsTest::clock)
                            .toList(),
                    MigrationRows.of(FILE, "contact_policy").stream()
                            .map(ShippedTermsTest::policy)
                            .toList());

    @ParameterizedTest(name = "{0} at {1} risk: due {2}")
    @CsvSource({
        "TRIAGE, HIGH, 2026-04-03T14:00:00Z",
        "TRIAGE, MEDIUM, 2026-04-07T22:59:59.999999Z",
        "TRIAGE, STANDARD, 2026-04-08T22:59:59.999999Z",
        "FIRST_ATTEMPT, HIGH, 2026-04-07T22:59:59.999999Z",
        "FIRST_ATTEMPT, MEDIUM, 2026-04-08T22:59:59.999999Z",
        "FIRST_ATTEMPT, STANDARD, 2026-04-13T22:59:59.999999Z",
        "FIRST_CONTACT, HIGH, 2026-04-08T22:59:59.999999Z",
        "FIRST_CONTACT, MEDIUM, 2026-04-13T22:59:59.999999Z",
        "FIRST_CONTACT, STANDARD, 2026-04-20T22:59:59.999999Z",
        "ASSESSMENT, HIGH, 2026-04-13T22:59:59.999999Z",
        "ASSESSMENT, MEDIUM, 2026-04-20T22:59:59.999999Z",
        "ASSESSMENT, STANDARD, 2026-05-05T22:59:59.999999Z",
        "PLAN, HIGH, 2026-04-08T22:59:59.999999Z",
        "PLAN, MEDIUM, 2026-04-13T22:59:59.999999Z",
        "PLAN, STANDARD, 2026-04-20T22:59:59.999999Z"
    })
    void what_comes_on_the_thursday_before_easter_is_due(String kind, Risk risk, Instant due) {
        assertThat(
                        rules.serviceClock(kind, risk, 1000L, DAY)
                                .orElseThrow()
                                .due(Instant.parse("2026-04-02T14:00:00Z"), DAYS))
                .isEqualTo(due);
    }

    @Test
    void every_step_has_a_clock_for_every_risk_once() {
        assertThat(MigrationRows.of(FILE, "service_clock"))
                .hasSize(15)
                .allMatch(row -> row.get("service_id") == null && row.get("valid_to") == null);
    }

    @Test
    void three_attempts_over_five_working_days_at_two_times_on_two_days_by_two_channels() {
        assertThat(rules.contactTerms(3000L, DAY)).isEqualTo(new ContactTerms(3, 5, 2, 2, 2));
        assertThat(rules.ownContactTerms(3000L, DAY)).as("no contract of its own").isEmpty();
    }

    private static ServiceClock clock(Map<String, String> row) {
        return new ServiceClock(
                null,
                row.get("kind"),
                Risk.valueOf(row.get("priority")),
                MigrationRows.whole(row, "amount"),
                ServiceClock.Unit.valueOf(row.get("unit")),
                validity(row));
    }

    private static ContactTerms.Dated policy(Map<String, String> row) {
        return new ContactTerms.Dated(
                null,
                new ContactTerms(
                        MigrationRows.whole(row, "attempts"),
                        MigrationRows.whole(row, "working_days"),
                        MigrationRows.whole(row, "distinct_days"),
                        MigrationRows.whole(row, "distinct_times"),
                        MigrationRows.whole(row, "channels")),
                validity(row));
    }

    private static Validity validity(Map<String, String> row) {
        return new Validity(LocalDate.parse(row.get("valid_from")), null);
    }
}
