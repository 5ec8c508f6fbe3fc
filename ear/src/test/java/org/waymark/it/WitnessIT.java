package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A witness goes a way of their own and is counted as no victim. */
class WitnessIT extends Running {

    @Test
    void a_witness_goes_to_the_universal_service_by_their_own_stages_and_into_no_figure() {
        String crime = "Witness" + System.nanoTime();
        String reference =
                CaseDesk.allocated(
                        FeedLineText.of(crime)
                                .with("victim_type", "WITNESS")
                                .with("domestic_abuse", "Y")
                                .with("consent", "EXPLICIT")
                                .with("dash_grade", "HIGH"),
                        crime);
        assertThat(
                        RightsMatrix.text(
                                "SELECT CONCAT(c.service_id, ' ', c.pathway, ' ', r.routing_reason) FROM"
                                        + " support_case c JOIN referral r ON r.id = c.referral_id WHERE"
                                        + " c.reference = ?",
                                reference))
                .isEqualTo("1000 WITNESS Witness: universal service");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM referral_fact f JOIN support_case c ON"
                                        + " c.referral_id = f.referral_id WHERE c.reference = ?",
                                reference))
                .isZero();
        Visitor worker = Visitor.person(CaseDesk.WORKER);
        assertThat(worker.get("/casework/case?c=" + reference).body())
                .contains("Ask what they need to give evidence")
                .doesNotContain("/casework/marac?c=");
        assertThat(worker.get("/casework/marac?c=" + reference).statusCode()).isEqualTo(404);
        assertThat(worker.get("/casework/advocacy?c=" + reference).statusCode()).isEqualTo(200);
    }

    @Test
    void a_manager_counts_who_asked_for_help_and_was_at_court_and_nobody_else_sees_it() {
        Visitor manager = CaseDesk.manager();
        Map<String, Long> before = counted(manager);
        String crime = "WitFig" + System.nanoTime();
        String reference =
                CaseDesk.allocated(
                        FeedLineText.of(crime)
                                .with("victim_type", "WITNESS")
                                .with("consent", "EXPLICIT"),
                        crime);
        long id =
                Long.parseLong(
                        RightsMatrix.text(
                                "SELECT id FROM support_case WHERE reference = ?", reference));
        RightsMatrix.change(
                "INSERT INTO special_measure (id, case_id, kind, state, since_on) VALUES (?, ?,"
                        + " 'SCREENS', 'GRANTED', CURRENT_DATE)",
                id + 1,
                id);
        happened(id + 2, id, "EVIDENCE_ASKED", null);
        happened(id + 3, id, "EVIDENCE_GIVEN", null);
        happened(id + 4, id, "EVIDENCE_SPARED", "written by mistake");
        Map<String, Long> after = counted(manager);
        for (String more :
                List.of(
                        "Supported",
                        "Began",
                        "Help for giving evidence asked for",
                        "Some of it granted",
                        "Have to give evidence",
                        "At court, gave evidence")) {
            assertThat(after.get(more)).as(more).isEqualTo(before.getOrDefault(more, 0L) + 1);
        }
        for (String same : List.of("Refused, and nothing granted", "At court, did not have to")) {
            assertThat(after.get(same)).as(same).isEqualTo(before.getOrDefault(same, 0L));
        }
        String known =
                " WHERE account_id = (SELECT id FROM account WHERE username = 'patricia.ferguson')"
                        + " AND person_id = (SELECT person_id FROM support_case WHERE id = ?)";
        RightsMatrix.change(
                "INSERT INTO conflict (account_id, person_id, kind, found_at) SELECT a.id,"
                        + " c.person_id, 'BLOCK', UTC_TIMESTAMP(6) FROM account a JOIN support_case c"
                        + " ON c.id = ? WHERE a.username = 'patricia.ferguson'",
                id);
        try {
            assertThat(counted(manager).getOrDefault("Supported", 0L))
                    .as("a case the manager may not open is not counted")
                    .isEqualTo(before.getOrDefault("Supported", 0L));
        } finally {
            RightsMatrix.change("DELETE FROM conflict" + known, id);
        }
        assertThat(Visitor.person("oliver.pemberton").get("/reporting/witnesses").statusCode())
                .isEqualTo(403);
        assertThat(manager.get("/reporting/witnesses?quarter=2001Q1").body())
                .contains("There are no figures of this quarter.");
    }

    private static void happened(long id, long caseId, String event, String struck) {
        RightsMatrix.change(
                "INSERT INTO justice_step (id, case_id, event, happened_on, known_on, account_id,"
                        + " created_at, struck_reason) VALUES (?, ?, ?, CURRENT_DATE, CURRENT_DATE, 1,"
                        + " UTC_TIMESTAMP(6), "
                        + (struck == null ? "NULL" : "'" + struck + "'")
                        + ")",
                id,
                caseId,
                event);
    }

    /** What the page counts, by its words; nothing while there is nothing. */
    private static Map<String, Long> counted(Visitor manager) {
        Map<String, Long> counted = new HashMap<>();
        Matcher row =
                Pattern.compile("<th scope=\"row\">([^<]+)</th><td class=\"wm-number\">(\\d+)</td>")
                        .matcher(manager.get("/reporting/witnesses").body());
        while (row.find()) {
            counted.put(row.group(1), Long.valueOf(row.group(2)));
        }
        return counted;
    }

    @Test
    void what_somebody_saw_is_no_earlier_harm_to_them() {
        String name = "Seen" + Long.toString(System.nanoTime(), 36);
        FeedLineText saw = FeedLineText.of(name + "A").with("surname", name);
        FeedClient.imported(FeedLineText.file(saw.with("victim_type", "WITNESS")));
        FeedClient.imported(FeedLineText.file(FeedLineText.of(name + "B").with("surname", name)));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM referral WHERE repeat_victim = TRUE AND crime_ref"
                                        + " LIKE ?",
                                name + "%"))
                .isZero();
    }
}
