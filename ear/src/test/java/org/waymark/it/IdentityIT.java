package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Chains of linked records come apart again, from their end; and who is a repeat victim follows.
 */
class IdentityIT extends Browser {

    private static final long LINK = 9_000_000_000_000_000_002L;
    private static final long LATER_LINK = 9_000_000_000_000_000_001L;

    @Test
    void a_record_that_others_are_linked_through_is_split_only_after_them() {
        String[] people = new String[3];
        String[] identities = new String[3];
        for (int i = 0; i < 3; i++) {
            people[i] = stranger(i);
            identities[i] = identity(people[i]);
        }
        offence(people[0], "2026-01-10", "IT-A");
        offence(people[1], "2025-06-01", "IT-B");
        offence(people[2], "2023-01-01", "IT-C");
        propose(LINK, people[0], people[1]);
        propose(LATER_LINK, people[2], people[0]);
        try {
            Screens.signIn(page, "gloria.mbeki");
            decide("", 0, "The same person");
            assertThat(repeat(people[0])).as("the later of the two incidents").isEqualTo("1");
            assertThat(repeat(people[1])).as("the earlier").isEqualTo("0");
            decide("", 0, "The same person");
            assertThat(identity(people[2])).isEqualTo(identities[1]);
            decide("?show=LINKED", 0, "Split again");
            assertThat(Screens.problem(page)).contains("Split them from it first");
            assertThat(identity(people[0])).isEqualTo(identities[1]);
            decide("?show=LINKED", 1, "Split again");
            assertThat(identity(people[2])).isEqualTo(identities[2]);
            decide("?show=LINKED", 0, "Split again");
            assertThat(identity(people[0])).isEqualTo(identities[0]);
            assertThat(repeat(people[0])).isEqualTo("0");
        } finally {
            RightsMatrix.change("DELETE FROM match_proposal WHERE id IN (?, ?)", LINK, LATER_LINK);
        }
    }

    @Test
    void who_was_kept_apart_can_be_linked_after_all_with_a_reason_and_a_repeat_becomes_urgent() {
        String first = "Apart" + System.nanoTime();
        String second = first + "b";
        FeedLineText line =
                FeedLineText.of(first)
                        .with("given_names", "Quentin")
                        .with("surname", "Zq" + first)
                        .with("date_of_birth", "1931-02-03")
                        .with("phone", "020 7946 0" + first.substring(first.length() - 3))
                        .with("offence_from", "2026-03-01");
        FeedClient.imported(FeedLineText.file(line));
        FeedClient.imported(
                FeedLineText.file(
                        line.as("NEW", "m-" + second)
                                .with("crime_ref", second)
                                .with("offence_from", "2026-04-01")));
        String due = due(second);
        Screens.signIn(page, "gloria.mbeki");
        decide("", 0, "Two people");
        decide("?show=APART", 0, "The same person after all");
        assertThat(Screens.problem(page)).contains("why they are one person after all");
        page.locator("main section.wm-panel").first().locator("input[type=text]").fill("Asked her");
        page.locator("main section.wm-panel")
                .first()
                .locator("[value='The same person after all']")
                .click();
        page.waitForURL(url -> url.contains("show=APART") && !url.contains("jsessionid"));
        Screens.saved(page, "Linked");
        assertThat(
                        number(
                                "SELECT COUNT(DISTINCT p.identity_id) FROM person p JOIN referral r ON"
                                        + " r.person_id = p.id WHERE r.crime_ref IN (?, ?)",
                                first,
                                second))
                .isEqualTo(1);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry a JOIN referral r ON r.person_id ="
                                        + " a.person_id WHERE r.crime_ref = ? AND (SELECT w.words FROM audit_reason w WHERE w.entry_id = a.id) = 'Asked"
                                        + " her' AND a.outcome = 'DONE'",
                                second))
                .isEqualTo(1);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM referral WHERE crime_ref = ? AND repeat_victim",
                                second))
                .isEqualTo(1);
        assertThat(due(second)).as("sooner than before").isLessThan(due);
        assertThat(due(second))
                .isEqualTo(
                        RightsMatrix.text(
                                "SELECT c.due_at FROM clock c JOIN referral r ON r.id ="
                                        + " c.referral_id WHERE c.kind = 'TRIAGE' AND r.crime_ref"
                                        + " = ?",
                                second));
        decide("?show=LINKED", 0, "Split again");
    }

    private static String due(String crime) {
        return RightsMatrix.text("SELECT due_at FROM referral WHERE crime_ref = ?", crime);
    }

    /** Presses the button of the first or second pair: the newest come first. */
    private void decide(String query, int pair, String button) {
        page.navigate("/person/matches" + query);
        page.locator("main section.wm-panel")
                .nth(pair)
                .locator("input[type=submit]")
                .and(page.locator("[value='" + button + "']"))
                .click();
        page.waitForLoadState();
    }

    private static String stranger(int offset) {
        return RightsMatrix.text(
                "SELECT p.id FROM person p JOIN referral r ON r.person_id = p.id WHERE NOT"
                        + " p.restricted AND COALESCE(r.service_id, r.proposed_service_id) = 1000 AND"
                        + " r.flags IS NULL AND NOT EXISTS (SELECT 1 FROM person q WHERE"
                        + " q.identity_id = p.identity_id AND q.id <> p.id) AND NOT EXISTS (SELECT 1"
                        + " FROM match_proposal m WHERE m.person_id = p.id OR m.candidate_id = p.id)"
                        + " ORDER BY p.id DESC LIMIT 1 OFFSET "
                        + offset);
    }

    private static void propose(long id, String person, String candidate) {
        RightsMatrix.change(
                "INSERT INTO match_proposal (id, person_id, candidate_id, score, band, reasons, state,"
                        + " created_at, service_id, candidate_service_id) VALUES (?, ?, ?, 1,"
                        + " 'POSSIBLE', 'test', 'PROPOSED', '2026-03-02', 1000, 1000)",
                id,
                person,
                candidate);
    }

    private static void offence(String person, String day, String crime) {
        RightsMatrix.change(
                "UPDATE referral SET offence_from = ?, crime_ref = ?, repeat_victim = FALSE WHERE"
                        + " person_id = ?",
                day,
                crime + person,
                person);
    }

    private static String identity(String person) {
        return RightsMatrix.text("SELECT identity_id FROM person WHERE id = ?", person);
    }

    private static String repeat(String person) {
        return RightsMatrix.text(
                "SELECT MAX(repeat_victim) FROM referral WHERE person_id = ?", person);
    }
}
