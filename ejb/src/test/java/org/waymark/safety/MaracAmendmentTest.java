package org.waymark.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.safety.MaracReferral.Field;
import org.waymark.safety.MaracReferral.State;
import org.waymark.shared.BadInput;

/** What can be put right in a referral to a MARAC, and what becomes of it when they move. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MaracAmendmentTest {

    private static final LocalDate REFERRED = LocalDate.of(2026, 11, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final String CAMDEN = "E09000007";
    private static final String BARNET = "E09000003";
    private static final Perpetrator HE = new Perpetrator("John Doe", "1980", null, null);
    private static final Perpetrator NOBODY = new Perpetrator(null, " ", null, null);

    private final MaracReferral before = referral(1, CAMDEN, State.LISTED, words());

    @Test
    void what_the_victim_wants_is_added_and_what_stood_there_stays() {
        Map<String, String> words =
                applied(Map.of("WISHES", "A lock", "ADDRESS", "2 New Road"), NOBODY, true);
        assertThat(words)
                .containsEntry("WISHES", "A lock")
                .containsEntry("ADDRESS", "2 New Road")
                .containsEntry("PHONE", "07700 900123")
                .containsEntry(
                        "CHANGED",
                        "27 November 2026, Amara: What the victim wants to happen, in their own words"
                                + " added; Address, before: 1 Old Road; Spoken with before the"
                                + " meeting");
    }

    @Test
    void another_number_is_not_safe_because_the_old_one_was() {
        assertThatThrownBy(() -> applied(Map.of("PHONE", "07700 900999"), NOBODY, false))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.problems()).containsOnlyKeys("PHONE_SAFE"));
        assertThat(applied(Map.of("PHONE", "07700 900999", "PHONE_SAFE", "No"), NOBODY, false))
                .containsEntry("PHONE_SAFE", "No");
    }

    @Test
    void a_second_alleged_perpetrator_stands_beside_the_first() {
        Map<String, String> words =
                applied(Map.of(), new Perpetrator("Jim Doe", null, null, "Brother"), false);
        assertThat(referral(1, CAMDEN, State.LISTED, words).perpetrators())
                .extracting(Perpetrator::name)
                .containsExactly("John Doe", "Jim Doe");
        assertThatThrownBy(
                        () ->
                                applied(
                                        Map.of(),
                                        new Perpetrator(null, null, null, "Brother"),
                                        false))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.problems()).containsOnlyKeys("otherName"));
    }

    @Test
    void nothing_is_no_change_and_who_was_spoken_with_has_said_something() {
        assertThatThrownBy(() -> applied(Map.of("ADDRESS", "1 Old Road"), NOBODY, false))
                .hasMessageContaining("Nothing has changed");
        assertThatThrownBy(() -> applied(Map.of(), NOBODY, true))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.problems()).containsOnlyKeys("WISHES"));
    }

    @Test
    void another_borough_gets_the_same_referral_of_the_same_day_and_waits_for_its_meeting() {
        MaracReferral there = MaracPassing.there(before, 2, BARNET, "Camden");
        assertThat(there.areaCode()).isEqualTo(BARNET);
        assertThat(there.state()).isEqualTo(State.REFERRED);
        assertThat(there.referredOn()).isEqualTo(REFERRED);
        assertThat(there.criteria()).as("nothing happened again").isEqualTo(before.criteria());
        assertThat(there.listing()).isNull();
        assertThat(there.said(Field.REASON)).isEqualTo("He choked her");
        assertThat(there.said(Field.FEEDBACK)).isNull();
        assertThat(there.said(Field.OTHER_MARAC))
                .isEqualTo("Camden, 3 November 2026; passed on because they moved");
        assertThat(there.perpetrators()).containsExactly(HE);
    }

    @Test
    void who_waits_for_a_marac_waits_there_once_and_another_man_is_another_referral() {
        Perpetrator other = new Perpetrator("Somebody Else", null, null, null);
        assertThat(MaracReferral.isWaiting(List.of(before), CAMDEN, List.of(other, HE))).isTrue();
        assertThat(MaracReferral.isWaiting(List.of(before), CAMDEN, List.of(other))).isFalse();
        assertThat(MaracReferral.isWaiting(List.of(before), BARNET, List.of(HE))).isFalse();
        assertThat(
                        MaracReferral.isWaiting(
                                List.of(referral(1, CAMDEN, State.HEARD, words())),
                                CAMDEN,
                                List.of(HE)))
                .isFalse();
    }

    @Test
    void whom_a_passed_referral_names_besides_who_waits_there_comes_before_that_marac() {
        Perpetrator other = new Perpetrator("Somebody Else", null, null, null);
        List<MaracReferral> known = List.of(before);
        assertThat(MaracPassing.allWait(known, CAMDEN, List.of(HE))).isTrue();
        assertThat(MaracPassing.allWait(known, CAMDEN, List.of(HE, other))).isFalse();
        assertThat(MaracPassing.allWait(known, BARNET, List.of(HE))).isFalse();
        assertThat(MaracPassing.allWait(known, CAMDEN, List.of())).isFalse();
    }

    @Test
    void what_happened_since_is_written_into_the_reason_which_is_never_emptied() {
        assertThat(applied(Map.of("REASON", "He choked her again"), NOBODY, false))
                .containsEntry("REASON", "He choked her again")
                .containsEntry(
                        "CHANGED",
                        "27 November 2026, Amara: Reason for the referral, before: He choked her");
        assertThatThrownBy(() -> applied(Map.of("REASON", " "), NOBODY, false))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.problems()).containsOnlyKeys("REASON"));
        before.words().put("REASON", "One\nTwo");
        assertThatThrownBy(() -> applied(Map.of("REASON", "One\r\nTwo"), NOBODY, false))
                .hasMessageContaining("Nothing has changed");
        assertThat(applied(Map.of("NOT_SAFE_WITH", "Her brother"), NOBODY, false))
                .containsEntry("NOT_SAFE_WITH", "Her brother");
    }

    @Test
    void what_stood_there_before_is_never_cut_off() {
        before.words().put("CHANGED", "x".repeat(Field.CHANGED.most() - 20));
        assertThatThrownBy(() -> applied(Map.of("WISHES", "A lock"), NOBODY, false))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.problems()).containsOnlyKeys("WISHES"));
    }

    @Test
    void who_is_listed_twice_is_still_to_be_spoken_with_while_one_paper_has_no_wishes() {
        Map<String, String> wanted = words();
        wanted.put("WISHES", "A lock");
        MaracReferral asked = referral(1, CAMDEN, State.LISTED, wanted);
        MaracReferral silent = referral(2, BARNET, State.LISTED, words());
        MaracReferral unlisted = referral(3, BARNET, State.REFERRED, words());
        assertThat(MaracContact.isOwed(List.of(asked, silent))).isTrue();
        assertThat(MaracContact.isOwed(List.of(asked, unlisted))).isFalse();
    }

    private Map<String, String> applied(
            Map<String, String> said, Perpetrator another, boolean spoken) {
        return new MaracAmendment(said, another, spoken, 0).applied(before, "Amara", TODAY);
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("ADDRESS", "1 Old Road");
        words.put("PHONE", "07700 900123");
        words.put("PHONE_SAFE", "Yes");
        words.put("REASON", "He choked her");
        words.put("FEEDBACK", "Told");
        HE.write(words, 0);
        return words;
    }

    private static MaracReferral referral(
            long id, String area, State state, Map<String, String> words) {
        return new MaracReferral(
                id,
                area,
                REFERRED,
                state,
                new MaracCriteria(true, false, false, false, false),
                15,
                null,
                null,
                true,
                MaracReferral.Consent.GIVEN,
                state == State.LISTED
                        ? new MaracReferral.Listing(9, LocalDate.of(2026, 12, 1), 1)
                        : null,
                null,
                null,
                null,
                null,
                "A",
                0,
                words);
    }
}
