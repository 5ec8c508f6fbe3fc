package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.access.SeenDay.Doing;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeenDayTest {

    private static final String AMARA = "Amara Okafor, caseworker at Victim Support";
    private static final String IMPORT = "An automatic import";

    @Test
    void a_day_is_londons_and_groups_by_who_and_what() {
        Instant first = Instant.parse("2026-06-03T15:10:00Z");
        Instant again = Instant.parse("2026-06-03T16:20:00Z");
        Instant late = Instant.parse("2026-06-03T23:30:00Z"); // half past midnight in London
        List<SeenDay> days =
                SeenDay.of(
                        List.of(
                                new Look(late, 4, AMARA, "read the case notes"),
                                new Look(again, 3, AMARA, "read the case notes"),
                                new Look(first.minusSeconds(60), 1, IMPORT, "took the referral"),
                                new Look(first, 2, AMARA, "read the case notes")));
        assertThat(days)
                .extracting(SeenDay::day)
                .containsExactly(LocalDate.of(2026, 6, 3), LocalDate.of(2026, 6, 4));
        assertThat(days.get(0).people())
                .extracting(SeenDay.Viewer::who)
                .containsExactly(IMPORT, AMARA);
        assertThat(days.get(0).people().get(1).did())
                .containsExactly(new Doing("read the case notes", 2, first, again));
    }

    @Test
    void nobody_is_no_day() {
        assertThat(SeenDay.of(List.of())).isEmpty();
    }

    @Test
    void whoever_acted_is_named_as_people_outside_understand() {
        assertThat(
                        ViewerWords.of(
                                "NoteQuery.notes",
                                "amara.okafor",
                                "Amara Okafor",
                                null,
                                "Victim Support",
                                List.of(Role.CASEWORKER, Role.SERVICE_MANAGER, Role.CASEWORKER)))
                .isEqualTo("Amara Okafor, caseworker and service manager at Victim Support");
        assertThat(ViewerWords.of("NoteQuery.notes", "gone", "Gone Away", null, "Haven", List.of()))
                .isEqualTo("Gone Away, at Haven");
        assertThat(ViewerWords.of("FeedImport.store", "mps-feed", null, null, null, List.of()))
                .isEqualTo(IMPORT);
        assertThat(
                        ViewerWords.of(
                                "ReferralIntake.receive",
                                "mps-feed",
                                null,
                                "Feed of the Met",
                                "Metropolitan Police",
                                List.of()))
                .isEqualTo("A computer system of Metropolitan Police");
        assertThat(
                        ViewerWords.of(
                                "SignIn.withPassword",
                                "not signed in",
                                null,
                                null,
                                null,
                                List.of()))
                .isEqualTo("Somebody who was not signed in");
    }
}
