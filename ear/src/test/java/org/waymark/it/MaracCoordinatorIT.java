package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The co-ordinator of some boroughs has the lists of their meetings and no case file. */
class MaracCoordinatorIT extends Running {

    private static final String SOUTH = "E09000022";
    private static final String NORTH = "E09000007";

    @Test
    void the_lists_of_own_boroughs_are_seen_and_nothing_behind_them() {
        Visitor south = Visitor.person("coral.adeyemi");
        String day = SafetyDesk.ago(-83);
        refused(plan(south, NORTH, day), "Choose one of the answers.");
        saved(plan(south, SOUTH, day));
        String meeting =
                RightsMatrix.text(
                        "SELECT MAX(id) FROM marac_meeting WHERE organisation_id = 121 AND area_code ="
                                + " '"
                                + SOUTH
                                + "'");
        String listed =
                RightsMatrix.text(
                        "SELECT c.reference FROM support_case c WHERE c.service_id = 1010 AND c.is_open"
                                + " AND NOT c.restricted ORDER BY c.id LIMIT 1");
        RightsMatrix.change(
                "INSERT INTO marac_referral (id, case_id, service_id, area_code, referred_on, state,"
                        + " visible, judgement, escalation, repeated, automatic, aware, consent,"
                        + " meeting_id, place, account_id, at, words) SELECT ?, c.id, 1010, '"
                        + SOUTH
                        + "', CURRENT_DATE, 'LISTED', 1, 0, 0, 0, 0, 1, 'YES', ?, 1, c.worker_id,"
                        + " UTC_TIMESTAMP(6), 'x' FROM support_case c WHERE c.reference = ?",
                Long.valueOf(meeting) + 1,
                Long.valueOf(meeting),
                listed);
        try {
            String name =
                    RightsMatrix.text(
                            "SELECT p.surname FROM support_case c JOIN person p ON p.id = c.person_id"
                                    + " WHERE c.reference = ?",
                            listed);
            String page = "/safety/agenda?id=" + meeting;
            assertThat(south.get("/safety/lists").body()).contains(page.substring(1));
            assertThat(south.get(page).body()).contains(name).doesNotContain("/casework/");
            assertThat(south.get("/casework/case?c=" + listed).statusCode()).isEqualTo(403);
            assertThat(south.get("/safety/meeting?id=" + meeting).statusCode()).isEqualTo(403);
            assertThat(Visitor.person("ines.moreau").get(page).statusCode())
                    .as("another borough")
                    .isEqualTo(404);
            assertThat(Visitor.person("leroy.samuels").get(page).statusCode()).isEqualTo(403);
            assertThat(
                            number(
                                    "SELECT COUNT(*) FROM audit_entry e JOIN support_case c ON c.id ="
                                            + " e.case_id WHERE c.reference = ? AND e.action ="
                                            + " 'MeetingLists.agenda'",
                                    listed))
                    .isPositive();
        } finally {
            RightsMatrix.change(
                    "DELETE FROM marac_referral WHERE id = ?", Long.valueOf(meeting) + 1);
            RightsMatrix.change("DELETE FROM marac_meeting WHERE id = ?", Long.valueOf(meeting));
        }
    }

    @Test
    void under_16_is_told_at_triage_and_not_taken_on_by_the_adult_service() {
        String crime = "Young" + System.nanoTime();
        FeedClient.imported(
                FeedLineText.file(
                        FeedLineText.of(crime)
                                .with("date_of_birth", "2012-02-03")
                                .with("address", "1 High Street, London")
                                .with("postcode", "E1 6AN")
                                .with("domestic_abuse", "Y")
                                .with("consent", "EXPLICIT")
                                .with("dash_grade", "HIGH")));
        String referral =
                RightsMatrix.text("SELECT reference FROM referral WHERE crime_ref = ?", crime);
        assertThat(
                        RightsMatrix.text(
                                "SELECT proposed_service_id FROM referral WHERE reference = ?",
                                referral))
                .isEqualTo("1040");
        assertThat(Visitor.person("nathan.cole").get("/referral/triage?r=" + referral).body())
                .contains("this is child abuse");
    }

    private static java.net.http.HttpResponse<String> plan(Visitor who, String area, String day) {
        return submit(
                who,
                "/safety/lists",
                "planning",
                "plan",
                Map.of("meetingArea", area, "heldOn", day));
    }
}
