package org.waymark.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.referral.HateStrand;
import org.waymark.safety.FurtherIncident;

/** What an advocate tells the police for somebody, and what goes no such way. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ThirdPartyReportsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final CaseStrands HATE = new CaseStrands(Set.of(), Set.of(HateStrand.RACE));
    private static final CaseStrands NONE = new CaseStrands(Set.of(), Set.of());
    private static final ThirdPartyStore.Victim KNOWN =
            new ThirdPartyStore.Victim("Ada", "Person", null, false);
    private static final ThirdPartyStore.Victim NAMELESS =
            new ThirdPartyStore.Victim(null, null, null, false);
    private static final ThirdPartyStore.Victim FEW =
            new ThirdPartyStore.Victim("Ada", "Person", null, true);

    @Test
    void what_is_whole_can_go() {
        assertThat(ThirdPartyReports.problems(form(TellingPolice.How.NAMED), HATE, KNOWN, TODAY))
                .isEmpty();
        assertThat(
                        ThirdPartyReports.problems(
                                form(TellingPolice.How.ANONYMOUS), HATE, NAMELESS, TODAY))
                .as("without a name nobody needs one")
                .isEmpty();
    }

    @Test
    void what_a_few_may_know_goes_neither_with_nor_without_a_name() {
        for (TellingPolice.How how : TellingPolice.How.values()) {
            assertThat(ThirdPartyReports.problems(form(how), HATE, FEW, TODAY))
                    .containsOnlyKeys("reportHow")
                    .hasEntrySatisfying("reportHow", why -> assertThat(why).contains("a few"));
        }
    }

    @Test
    void only_hate_goes_this_way() {
        assertThat(ThirdPartyReports.problems(form(TellingPolice.How.NAMED), NONE, KNOWN, TODAY))
                .containsOnlyKeys("reportHow");
    }

    @Test
    void a_name_that_is_not_known_is_not_told() {
        assertThat(ThirdPartyReports.problems(form(TellingPolice.How.NAMED), HATE, NAMELESS, TODAY))
                .containsOnlyKeys("reportHow");
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        assertThat(
                        ThirdPartyReports.problems(
                                new ThirdPartyReports.Form(null, null, " ", false),
                                HATE,
                                KNOWN,
                                TODAY))
                .containsOnlyKeys("reportHow", "reportSaidOn", "reportWords");
        assertThat(
                        ThirdPartyReports.problems(
                                new ThirdPartyReports.Form(
                                        TellingPolice.How.NAMED,
                                        TODAY.plusDays(1),
                                        "x".repeat(4_001),
                                        false),
                                HATE,
                                KNOWN,
                                TODAY))
                .containsOnlyKeys("reportSaidOn", "reportWords");
    }

    @Test
    void a_yes_is_given_after_it_happened() {
        assertThat(wanted(TODAY.minusDays(3), false, null)).containsOnlyKeys("reportSaidOn");
        assertThat(wanted(TODAY.minusDays(2), false, null)).isEmpty();
    }

    @Test
    void a_no_holds_until_they_say_otherwise_later() {
        LocalDate refused = TODAY.minusDays(1);
        assertThat(wanted(TODAY.minusDays(2), true, refused)).containsOnlyKeys("reportSaidOn");
        assertThat(wanted(TODAY, false, refused)).containsOnlyKeys("reportChanged");
        assertThat(wanted(TODAY, true, refused)).isEmpty();
    }

    /** Of an incident of two days ago. */
    private static Map<String, String> wanted(
            LocalDate saidOn, boolean changed, LocalDate refused) {
        Map<String, String> problems = new HashMap<>();
        ThirdPartyReports.wanted(
                new ThirdPartyReports.Form(
                        TellingPolice.How.NAMED, saidOn, "Words on the wall", changed),
                new FurtherIncident(
                        1,
                        TODAY.minusDays(2),
                        "THREAT",
                        FurtherIncident.Police.NOT_TOLD,
                        null,
                        "What",
                        null,
                        null,
                        null,
                        null,
                        "Amara Okafor",
                        Instant.EPOCH,
                        null,
                        refused),
                problems);
        return problems;
    }

    private static ThirdPartyReports.Form form(TellingPolice.How how) {
        return new ThirdPartyReports.Form(how, TODAY, "Words on the wall", false);
    }
}
