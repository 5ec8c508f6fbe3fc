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
            decide("?linked=true", 0, "Split again");
            assertThat(Screens.problem(page)).contains("Split them from it first");
            assertThat(identity(people[0])).isEqualTo(identities[1]);
            decide("?linked=true", 1, "Split again");
            assertThat(identity(people[2])).isEqualTo(identities[2]);
            decide("?linked=true", 0, "Split again");
            assertThat(identity(people[0])).isEqualTo(identities[0]);
            assertThat(repeat(people[0])).isEqualTo("0");
        } finally {
            RightsMatrix.change("DELETE FROM match_proposal WHERE id IN (?, ?)", LINK, LATER_LINK);
        }
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
                        + " created_at) VALUES (?, ?, ?, 1, 'POSSIBLE', 'test', 'PROPOSED',"
                        + " '2026-03-02')",
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
