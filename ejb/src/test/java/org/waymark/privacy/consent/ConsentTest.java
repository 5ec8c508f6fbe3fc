package org.waymark.privacy.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.referral.SharingConsent.Standing;

/** What an answer means on a day, and what has to be said before one is recorded. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsentTest {

    private static final LocalDate GIVEN = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 5);

    private static Consent answer(
            Answer answer, LocalDate expires, LocalDate withdrawn, boolean superseded) {
        return new Consent(
                1,
                Purpose.SHARE,
                129L,
                "Hate crime advocates",
                1,
                answer,
                "Name and number",
                Means.SPOKEN,
                null,
                null,
                GIVEN,
                expires,
                null,
                "Amara Okafor",
                Instant.parse("2026-03-02T10:00:00Z"),
                null,
                superseded,
                withdrawn,
                null,
                null,
                null);
    }

    @Test
    void a_new_decision_takes_the_place_of_the_one_before_and_of_no_answer_of_the_person() {
        List<Consent> before =
                List.of(
                        answer(Answer.OVERRIDDEN, GIVEN, null, false),
                        answer(Answer.OVERRIDDEN, GIVEN, null, true),
                        answer(Answer.REFUSED, null, null, false));
        List<Long> ended = new ArrayList<>();
        ConsentStore store =
                new ConsentStore() {
                    @Override
                    List<Consent> all(long personId, long organisationId) {
                        return before;
                    }

                    @Override
                    void supersede(long id, Instant at) {
                        ended.add(id);
                    }
                };
        store.supersedeDecisions(1, 2, 130, Instant.EPOCH);
        assertThat(ended).as("about another organisation").isEmpty();
        store.supersedeDecisions(1, 2, 129, Instant.EPOCH);
        assertThat(ended).containsExactly(1L);
    }

    @Test
    void agreement_holds_from_its_day_to_its_last_day_both_included() {
        Consent agreed = answer(Answer.AGREED, LAST, null, false);
        assertThat(agreed.standing(GIVEN.minusDays(1))).isEqualTo(Standing.NOT_ON_RECORD);
        assertThat(agreed.standing(GIVEN)).isEqualTo(Standing.AGREED);
        assertThat(agreed.standing(LAST)).isEqualTo(Standing.AGREED);
        assertThat(agreed.standing(LAST.plusDays(1))).isEqualTo(Standing.NOT_ON_RECORD);
        assertThat(agreed.inWords(LAST.plusDays(1))).isEqualTo("Expired");
    }

    @Test
    void withdrawn_is_no_and_stays_no() {
        Consent withdrawn = answer(Answer.AGREED, LAST, TODAY, false);
        assertThat(withdrawn.standing(TODAY)).isEqualTo(Standing.REFUSED);
        assertThat(withdrawn.standing(LAST.plusYears(1))).isEqualTo(Standing.REFUSED);
        assertThat(withdrawn.canBeWithdrawn()).isFalse();
    }

    @Test
    void a_refusal_has_no_end() {
        assertThat(answer(Answer.REFUSED, LAST, null, false).standing(LAST.plusYears(5)))
                .isEqualTo(Standing.REFUSED);
    }

    @Test
    void a_later_answer_takes_its_place() {
        Consent earlier = answer(Answer.AGREED, null, null, true);
        assertThat(earlier.standing(TODAY)).isEqualTo(Standing.NOT_ON_RECORD);
        assertThat(earlier.canBeWithdrawn()).isFalse();
    }

    @Test
    void a_decision_without_consent_is_never_consent() {
        Consent decided = answer(Answer.OVERRIDDEN, GIVEN, null, false);
        assertThat(decided.standing(GIVEN)).isEqualTo(Standing.OVERRIDDEN);
        assertThat(decided.standing(GIVEN.plusDays(1))).isEqualTo(Standing.NOT_ON_RECORD);
        assertThat(decided.canBeWithdrawn()).isFalse();
    }

    @Test
    void a_decision_without_consent_counts_for_its_day_and_then_what_they_said_counts_again() {
        Consent decided = answer(Answer.OVERRIDDEN, GIVEN, null, false);
        for (Consent said :
                List.of(
                        answer(Answer.REFUSED, null, null, false),
                        answer(Answer.AGREED, null, GIVEN, false))) {
            List<Consent> all = List.of(decided, said);
            assertThat(Consent.counting(all, 129, GIVEN)).contains(decided);
            assertThat(Consent.counting(all, 129, GIVEN.plusDays(1))).contains(said);
            assertThat(said.standing(GIVEN.plusDays(1))).isEqualTo(Standing.REFUSED);
        }
        assertThat(Consent.counting(List.of(decided), 129, GIVEN.plusDays(1))).isEmpty();
        assertThat(Consent.counting(List.of(decided), 130, GIVEN)).as("another one").isEmpty();
        assertThat(Consent.counting(List.of(answer(Answer.AGREED, null, null, true)), 129, GIVEN))
                .as("replaced by a later answer")
                .isEmpty();
    }

    private static ConsentForm form(
            Purpose purpose, Long recipient, Answer answer, Means how, String saidBy, String why) {
        return new ConsentForm(
                purpose, recipient, answer, "Name", how, saidBy, null, GIVEN, null, why, 0);
    }

    @Test
    void sharing_names_who_is_told_and_what() {
        assertThat(
                        form(Purpose.SHARE, null, Answer.AGREED, Means.SPOKEN, null, null)
                                .problems(TODAY, false))
                .containsOnlyKeys("recipient");
        assertThat(
                        new ConsentForm(
                                        Purpose.SHARE,
                                        129L,
                                        Answer.AGREED,
                                        " ",
                                        Means.SPOKEN,
                                        null,
                                        null,
                                        TODAY.plusDays(1),
                                        null,
                                        null,
                                        0)
                                .problems(TODAY, false))
                .containsOnlyKeys("scope", "given");
        assertThat(
                        form(Purpose.FEEDBACK, null, Answer.REFUSED, Means.WRITTEN, null, null)
                                .problems(TODAY, false))
                .isEmpty();
    }

    @Test
    void who_speaks_for_somebody_is_named() {
        assertThat(
                        form(Purpose.SHARE, 129L, Answer.AGREED, Means.ON_BEHALF, "", null)
                                .problems(TODAY, false))
                .containsOnlyKeys("saidBy");
    }

    @Test
    void only_a_manager_shares_without_consent_and_says_which_harm() {
        ConsentForm form = form(Purpose.SHARE, 129L, Answer.OVERRIDDEN, null, null, null);
        assertThat(form.problems(TODAY, false)).containsOnlyKeys("answer", "reason");
        assertThat(form.problems(TODAY, true)).containsOnlyKeys("reason");
        assertThat(
                        form(Purpose.SHARE, 129L, Answer.OVERRIDDEN, null, null, "He has a knife")
                                .problems(TODAY, true))
                .isEmpty();
        assertThat(
                        form(Purpose.FEEDBACK, null, Answer.OVERRIDDEN, null, null, "Because")
                                .problems(TODAY, true))
                .containsOnlyKeys("answer");
    }

    @Test
    void a_last_day_is_after_the_first() {
        assertThat(
                        new ConsentForm(
                                        Purpose.FEEDBACK,
                                        null,
                                        Answer.AGREED,
                                        null,
                                        Means.SPOKEN,
                                        null,
                                        null,
                                        GIVEN,
                                        GIVEN,
                                        null,
                                        0)
                                .problems(TODAY, false))
                .containsOnlyKeys("expires");
    }
}
