package org.waymark.it;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.reporting.FactRebuildWriter;
import org.waymark.shared.Ids;

/** Records that are due, the job that destroys them, and a search through the whole database. */
final class RetentionDesk {

    static final String PAGE = "/privacy/retention";
    static final String KEEPER = "auditor.marsh";

    private static final int PATIENCE = 600;
    private static final int MILLIS = 200;

    /** Free text of every kind that hangs on a case; each says which row it belongs to. */
    private static final Map<String, String> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put(
                "contact_attempt",
                "(id, case_id, at, account_id, channel, outcome, override_reason, note) VALUES (%1$d,"
                        + " %2$d, NOW(6), 1, 'PHONE', 'NO_ANSWER', '%5$s', '%5$s')");
        TEXTS.put(
                "needs_assessment",
                "(id, case_id, version_no, point, at, account_id) VALUES (%1$d, %2$d, 1, 'ENTRY',"
                        + " NOW(6), 1)");
        TEXTS.put(
                "need",
                "(assessment_id, category, answer, own_words, action) SELECT id, 'SAFETY', 'YES',"
                        + " '%5$s', '%5$s' FROM needs_assessment WHERE case_id = %2$d");
        TEXTS.put(
                "plan_action",
                "(id, case_id, action, owner, outcome, created_at, created_by) VALUES (%1$d, %2$d,"
                        + " '%5$s', 'Me', '%5$s', NOW(6), 1)");
        TEXTS.put(
                "measurement",
                "(id, case_id, instrument, instrument_version, point, at, account_id,"
                        + " correction_reason) VALUES (%1$d, %2$d, 'MOJ4', 1, 'REVIEW', NOW(6), 1,"
                        + " '%5$s')");
        TEXTS.put(
                "named_staff",
                "(id, case_id, account_id, reason, named_at, ended_at) VALUES (%1$d, %2$d, 1,"
                        + " '%5$s', NOW(6), NOW(6))");
        TEXTS.put(
                "break_glass",
                "(id, account_id, case_id, reason, opened_at, ends_at, review_due_at, reviewed_at,"
                        + " review_note) VALUES (%1$d, 1, %2$d, '%5$s', NOW(6), NOW(6), NOW(6), NOW(6),"
                        + " '%5$s')");
        TEXTS.put(
                "retention_hold",
                "(id, person_id, organisation_id, kind, reason, set_by, set_at, lifted_at, lifted_by,"
                        + " lifted_reason) VALUES (%1$d, %3$d, 120, 'LITIGATION', '%5$s', 1, NOW(6),"
                        + " NOW(6), 1, '%5$s')");
        TEXTS.put(
                "outbox_message",
                "(id, kind, channel, recipient, body, case_id, created_at, send_after, state) VALUES"
                        + " (%1$d, 'SURVEY', 'EMAIL', '%5$s@example.org', '%5$s', %2$d, NOW(6), NOW(6),"
                        + " 'SENT')");
        TEXTS.put(
                "draft",
                "(account_id, form_key, content, saved_at) SELECT 1, CONCAT('note:', reference),"
                        + " '{\"text\": \"%5$s\"}', NOW(6) FROM support_case WHERE id = %2$d");
        TEXTS.put(
                "match_proposal",
                "(id, person_id, candidate_id, score, band, reasons, state, created_at) VALUES (%1$d,"
                        + " %3$d, 7, 0.5, 'POSSIBLE', '%5$s', 'REJECTED', NOW(6))");
        TEXTS.put(
                "consent",
                "(id, person_id, case_id, organisation_id, purpose, recipient_id, answer, scope, said_by,"
                        + " given_on, reason, recorded_by, recorded_at) VALUES (%1$d, %3$d, %2$d, 120,"
                        + " 'SHARE', 129, 'AGREED', '%5$s', '%5$s', '2026-01-05', '%5$s', 1, NOW(6))");
        TEXTS.put(
                "consent_share",
                "(id, person_id, organisation_id, recipient_id, referral_id, ground, what, shared_at,"
                        + " shared_by) VALUES (%1$d, %3$d, 120, 129, %4$d, 'CONSENT', '%5$s', NOW(6),"
                        + " 1)");
        TEXTS.put(
                "restriction_review",
                "(id, referral_id, finding, note, reviewed_by, reviewed_at) VALUES (%1$d, %4$d,"
                        + " 'LIFTED', '%5$s', 1, NOW(6))");
        TEXTS.put(
                "referral_opening",
                "(id, referral_id, account_id, reason, opened_at, ends_at, review_due_at, reviewed_at,"
                        + " reviewed_by) VALUES (%1$d, %4$d, 1, '%5$s', NOW(6), NOW(6), NOW(6), NOW(6),"
                        + " 1)");
        TEXTS.put(
                "conflict",
                "(account_id, person_id, kind, found_at) VALUES (1, %3$d, 'ASK', NOW(6))");
        TEXTS.put(
                "survey_invitation",
                "(id, case_id, service_id, token_hash, asked_on, quarter, expires_on, route, crime_group,"
                        + " area) VALUES (%1$d, %2$d, 1000, UNHEX(SHA2('%5$s', 256)), '2026-02-03',"
                        + " '2025Q4', '2026-03-03', 'EMAIL', 'BURGLARY', 'UNKNOWN')");
    }

    private RetentionDesk() {}

    /** A record of a person who was reached and took up nothing, and whose time is over. */
    record Over(String crime, String caseReference, long referral, long supportCase, long person) {

        static Over of(String crime) {
            return of(FeedLineText.of(crime), crime);
        }

        static Over of(FeedLineText line, String crime) {
            String reference = CaseDesk.allocated(line, crime);
            long id = Long.parseLong(CaseDesk.of(reference, "id"));
            return new Over(
                    crime,
                    reference,
                    Long.parseLong(CaseDesk.of(reference, "referral_id")),
                    id,
                    Long.parseLong(CaseDesk.of(reference, "person_id")));
        }

        /** Closed eight weeks ago: two weeks longer than the rule keeps it. */
        Over closed() {
            RightsMatrix.change(
                    "UPDATE support_case SET state = 'CLOSED', is_open = FALSE, closure_reason ="
                            + " 'DECLINED_INITIAL', planned = FALSE, first_attempt_at ="
                            + " UTC_TIMESTAMP(6) - INTERVAL 57 DAY, contacted_at = UTC_TIMESTAMP(6) -"
                            + " INTERVAL 57 DAY, closed_at = UTC_TIMESTAMP(6) - INTERVAL 56 DAY,"
                            + " last_activity_at = UTC_TIMESTAMP(6) - INTERVAL 56 DAY WHERE id = ?",
                    supportCase);
            RightsMatrix.change("UPDATE task SET is_open = FALSE WHERE case_id = ?", supportCase);
            return this;
        }

        boolean isProposed() {
            return Running.number(
                            "SELECT COUNT(*) FROM retention_proposal WHERE referral_id = ?",
                            referral)
                    == 1;
        }

        boolean isThere() {
            return Running.number("SELECT COUNT(*) FROM referral WHERE id = ?", referral) == 1;
        }

        /** Where the list begins just before it. */
        String page() {
            String due =
                    RightsMatrix.text(
                            "SELECT CAST(due_on AS CHAR) FROM retention_proposal WHERE referral_id ="
                                    + " ?",
                            referral);
            return PAGE + "?after=" + due + "_" + (referral - 1);
        }

        HttpResponse<String> approve(Visitor by) {
            String page = page();
            Map<String, String> form =
                    new LinkedHashMap<>(Visitor.fields(by.get(page), "deciding"));
            form.put("pick", Long.toString(referral));
            form.put("approve", "Approve the selected");
            return by.post(page, form);
        }

        HttpResponse<String> hold(Visitor by) {
            return by.submit(
                    "/privacy/hold?record=" + caseReference,
                    "holding",
                    "kind",
                    "INVESTIGATION",
                    "why",
                    "Crime " + crime + ", says the officer",
                    "hold",
                    "Hold it");
        }

        /** Writes a word into everything that can hold one. */
        void write(String word) {
            TEXTS.forEach(
                    (table, values) ->
                            RightsMatrix.change(
                                    "INSERT INTO "
                                            + table
                                            + " "
                                            + values.formatted(
                                                    Ids.next(),
                                                    supportCase,
                                                    person,
                                                    referral,
                                                    word)));
        }
    }

    /** Facts as the rows below them say, after rows were changed by hand. */
    static void countAgain() {
        try (Connection connection = Running.database()) {
            connection.setAutoCommit(false);
            FactRebuildWriter.all(connection);
            connection.commit();
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Runs the job and waits until it has ended. */
    static void run() {
        waitUntilFree();
        CaseDesk.saved(Visitor.person(KEEPER).submit(PAGE, "running", "run", "Run the job now"));
        waitUntilFree();
    }

    private static void waitUntilFree() {
        for (int i = 0; i < PATIENCE; i++) {
            if (Running.number("SELECT COUNT(*) FROM retention_turn WHERE runner IS NULL") == 1) {
                return;
            }
            try {
                Thread.sleep(MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("the job does not end");
    }

    /** The tables that have any of these words in any column. */
    static Set<String> tablesWith(String... words) {
        Set<String> tables = new TreeSet<>();
        for (String word : words) {
            Canary.columnsWith(word).forEach(column -> tables.add(column.split("\\.")[0]));
        }
        return tables;
    }
}
