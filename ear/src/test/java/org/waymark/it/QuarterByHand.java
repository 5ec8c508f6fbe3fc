package org.waymark.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.waymark.reporting.CountWriter;

/**
 * A small quarter of one service, long ago, of which every figure can be counted by hand. Written
 * in the transaction of a test, which is rolled back.
 */
final class QuarterByHand {

    static final String QUARTER = "2018Q3";
    static final long SERVICE = 1070;
    static final long AWARD = 8_800_000;

    private static final long FIRST = 8_800_001;
    private static final int REFERRALS = 20;

    /** All but those whose definitions were renewed: they are counted here by their first. */
    private static final String RENEWED =
            " code NOT IN ('M7', 'M11', 'M11P', 'M14', 'M17', 'M18', 'M18-A', 'M20-H', 'M20-R',"
                    + " 'M21')";

    private final Connection connection;

    private QuarterByHand(Connection connection) {
        this.connection = connection;
    }

    /** Writes it. Twelve cases ended in the quarter, four went on. */
    static void write(Connection connection) throws SQLException {
        QuarterByHand hand = new QuarterByHand(connection);
        hand.journey();
        hand.needs();
        hand.outcomes();
        hand.abuse();
        hand.surveys();
        hand.others();
        hand.restorative();
        hand.offers();
        hand.code();
        hand.steps();
        hand.witnesses();
        hand.money();
        CountWriter.correct(connection);
    }

    private void journey() throws SQLException {
        for (int i = 1; i <= REFERRALS; i++) {
            run(
                    "INSERT INTO referral_fact (referral_id, received_quarter, closed_quarter,"
                            + " service_id, area, crime_group, source, eligible, accepted, attempted,"
                            + " contacted, engaged, assessed, supported, closed, planned) VALUES (?,"
                            + " '2018Q3', ?, 1070, 'E09000030', 'OTHER', 'SELF', ?, TRUE, ?, ?, ?, ?,"
                            + " ?, ?, ?)",
                    FIRST + i,
                    i <= 12 ? QUARTER : null,
                    i <= 18,
                    i <= 16,
                    i <= 12,
                    i <= 10,
                    i <= 10,
                    i <= 8,
                    i <= 12,
                    i <= 9);
            run(
                    "INSERT INTO referral (id, reference, source, sender_id, crime_ref, person_id,"
                            + " state, disposition, victim_type, offence_code, crime_group,"
                            + " reported_at, sent_at, received_at, offence_area, residence_area,"
                            + " consent, risk, is_open) VALUES (?, ?, 'SELF', 100, ?, ?, 'ACCEPTED',"
                            + " 'ACCEPTED', 'INDIVIDUAL', 'X', 'OTHER', '2018-10-05', '2018-10-05',"
                            + " '2018-10-05', 'E09000030', 'E09000030', 'EXPLICIT', ?, FALSE)",
                    FIRST + i,
                    "0HANDREF%04d".formatted(i),
                    i <= 15 ? "HAND-" + i : null,
                    FIRST + i,
                    i <= 6 ? "HIGH" : "MEDIUM");
            if (i <= 16) {
                run(
                        "INSERT INTO support_case (id, reference, referral_id, person_id,"
                                + " service_id, state, is_open, risk, pathway, opened_at, next_due_at,"
                                + " next_due_what, last_activity_at, closed_at) VALUES (?, ?, ?, ?,"
                                + " 1070, ?, FALSE, ?, 'HARMFUL_PRACTICES', '2018-10-10', '2018-10-11',"
                                + " 'x', '2018-11-15', ?)",
                        FIRST + i,
                        "0HANDCAS%04d".formatted(i),
                        FIRST + i,
                        FIRST + i,
                        "CLOSED",
                        i <= 2 || i > 6 ? "MEDIUM" : "HIGH",
                        LocalDate.of(i <= 12 ? 2018 : 2019, i <= 12 ? 11 : 2, 15).atStartOfDay());
            }
        }
    }

    /** Health is needed by ten and not met for three; the last assessment counts. */
    private void needs() throws SQLException {
        // How many need it, and for how many of these it is not met: the first ones each.
        Map<String, int[]> others =
                Map.of(
                        "FAMILY", new int[] {4, 1},
                        "EDUCATION_WORK", new int[] {3, 0},
                        "DRUGS_ALCOHOL", new int[] {2, 2},
                        "FINANCE", new int[] {6, 2},
                        "OUTLOOK", new int[] {1, 0},
                        "SOCIAL", new int[] {7, 4});
        for (int i = 1; i <= 10; i++) {
            run(
                    "INSERT INTO needs_assessment (id, case_id, version_no, point, at, account_id)"
                            + " VALUES (?, ?, 2, 'EXIT', '2018-11-01', 0)",
                    FIRST + i,
                    FIRST + i);
            need(FIRST + i, "HEALTH", i <= 3);
            if (i <= 5) {
                need(FIRST + i, "ACCOMMODATION", false);
            }
            for (Map.Entry<String, int[]> other : others.entrySet()) {
                if (i <= other.getValue()[0]) {
                    need(FIRST + i, other.getKey(), i <= other.getValue()[1]);
                }
            }
        }
        run(
                "INSERT INTO needs_assessment (id, case_id, version_no, point, at, account_id)"
                        + " VALUES (?, ?, 1, 'ENTRY', '2018-10-11', 0)",
                FIRST + 100,
                FIRST + 1);
        need(FIRST + 100, "ACCOMMODATION", true);
    }

    private void need(long assessment, String category, boolean unmet) throws SQLException {
        run(
                "INSERT INTO need (assessment_id, category, answer, unmet_reason) VALUES (?, ?,"
                        + " 'YES', ?)",
                assessment,
                category,
                unmet ? "NO_SERVICE" : null);
    }

    /**
     * Of twelve: seven, six and five improved of ten pairs; about justice four were asked twice.
     */
    private void outcomes() throws SQLException {
        for (int i = 1; i <= 12; i++) {
            outcome(i, "HEALTH", i <= 7 ? "IMPROVED" : i <= 9 ? "SAME" : "WORSE", i <= 10);
            outcome(i, "COPING_LIFE", i <= 6 ? "IMPROVED" : "SAME", i <= 10);
            outcome(i, "SAFETY", i <= 5 ? "IMPROVED" : "SAME", i <= 10);
            outcome(i, "JUSTICE", i <= 3 ? "IMPROVED" : "WORSE", i <= 4);
        }
    }

    private void outcome(int i, String item, String change, boolean paired) throws SQLException {
        run(
                "INSERT INTO outcome_fact (case_id, item, closed_quarter, service_id, area,"
                        + " crime_group, change_kind) VALUES (?, ?, '2018Q3', 1070, 'E09000030',"
                        + " 'OTHER', ?)",
                FIRST + i,
                item,
                paired ? change : "UNPAIRED");
    }

    /**
     * Ten have both sheets, 11 that of intake only, and that of 12 at exit was never signed. In
     * eight there was physical abuse, and in five of these it ended; in 10 it was told only later.
     * Harassment was there in all ten and ended in four; that of 5 was put right. Six feel safer of
     * nine: at exit somebody else answered for 10. 13 closed later.
     */
    private void abuse() throws SQLException {
        for (int i = 1; i <= 10; i++) {
            sheet(i, false, i <= 8 ? 2 : 0, i <= 2 ? 1 : 0, 3, 0, 2, null);
            sheet(
                    i,
                    true,
                    i <= 5 || i == 9 ? 0 : 1,
                    0,
                    i <= 4 ? 0 : 1,
                    i == 1 ? 1 : 0,
                    i <= 6 ? 3 : i == 7 ? 1 : 2,
                    i <= 7 ? Integer.valueOf(4) : i == 8 ? 3 : null);
        }
        run(
                "UPDATE measure_answer SET not_victim = TRUE WHERE measure_id = ? AND item = 'SAFE'",
                FIRST + 510);
        run(
                "INSERT INTO measure (id, case_id, instrument, version_no, point, begun_at, begun_by,"
                        + " saved_at, saved_by, signed_at, answered, asked, superseded_at) SELECT ?,"
                        + " case_id, instrument, version_no, point, begun_at, 0, saved_at, 0,"
                        + " signed_at, 1, 6, '2018-11-12' FROM measure WHERE id = ?",
                FIRST + 520,
                FIRST + 505);
        run(
                "INSERT INTO measure_answer (measure_id, item, value) VALUES (?, 'HARASSMENT', 0)",
                FIRST + 520);
        sheet(11, false, 3, 0, 0, 0, 2, null);
        for (int i = 12; i <= 13; i++) {
            sheet(i, false, 3, 0, 0, 0, 2, null);
            sheet(i, true, 0, 0, 0, 0, 5, 5);
        }
        run("UPDATE measure SET signed_at = NULL WHERE id = ?", FIRST + 512);
    }

    private void sheet(
            int i,
            boolean exit,
            int physical,
            int sexual,
            int harassment,
            int control,
            int safe,
            Integer worker)
            throws SQLException {
        long id = FIRST + (exit ? 500 : 400) + i;
        String at = exit ? "2018-11-10" : "2018-10-12";
        run(
                "INSERT INTO measure (id, case_id, instrument, version_no, point, begun_at, begun_by,"
                        + " saved_at, saved_by, signed_at, answered, asked) VALUES (?, ?,"
                        + " 'INTAKE_EXIT', 1, ?, ?, 0, ?, 0, ?, 5, 6)",
                id,
                FIRST + i,
                exit ? "EXIT" : "ENTRY",
                at,
                at,
                at);
        answered(id, "PHYSICAL", physical);
        answered(id, "SEXUAL", sexual);
        answered(id, "HARASSMENT", harassment);
        answered(id, "CONTROL", control);
        answered(id, "SAFE", safe);
        if (worker != null) {
            answered(id, "WORKER", worker);
        }
    }

    private void answered(long measure, String item, int value) throws SQLException {
        run(
                "INSERT INTO measure_answer (measure_id, item, value) VALUES (?, ?, ?)",
                measure,
                item,
                value);
    }

    /** Of thirty twenty-one came back, one of them without the answer that is counted. */
    private void surveys() throws SQLException {
        for (int i = 1; i <= 30; i++) {
            run(
                    "INSERT INTO survey_invitation (id, case_id, service_id, token_hash, asked_on,"
                            + " quarter, expires_on, route, sent, crime_group, area) VALUES (?, ?,"
                            + " 1070, UNHEX(SHA2(?, 256)), '2018-11-20', '2018Q3', '2019-01-01',"
                            + " 'TEXT', TRUE, 'OTHER', 'E09000030')",
                    FIRST + i,
                    FIRST + i,
                    "by hand " + i);
            if (i <= 21) {
                run(
                        "INSERT INTO survey_response (id, service_id, quarter, crime_group, area,"
                                + " satisfaction) VALUES (?, 1070, '2018Q3', 'OTHER', 'E09000030',"
                                + " ?)",
                        FIRST + i,
                        i <= 15 ? Integer.valueOf(6) : i <= 20 ? 3 : null);
            }
        }
    }

    private void others() throws SQLException {
        for (int i = 1; i <= 6; i++) {
            transfer(i, i <= 2 ? "REFUSED" : i <= 5 ? "ACCEPTED" : "TAKEN_BACK");
        }
        for (int i = 1; i <= 6; i++) {
            run(
                    "INSERT INTO marac_referral (id, case_id, service_id, area_code, referred_on,"
                            + " state, visible, judgement, escalation, repeated, automatic, aware,"
                            + " consent, heard_on, account_id, at, words) VALUES (?, ?, 1070,"
                            + " 'E09000030', '2018-10-20', 'HEARD', FALSE, FALSE, FALSE, ?, FALSE,"
                            + " TRUE, 'GIVEN', '2018-11-20', 0, '2018-10-20', '')",
                    FIRST + i,
                    FIRST + i,
                    i == 1);
        }
        run(
                "INSERT INTO therapy_offer (id, service_id, name, planned_sessions, holding_weeks,"
                        + " valid_from) VALUES (?, 1070, 'By hand', 6, 4, '2018-01-01')",
                FIRST);
        for (int i = 1; i <= 21; i++) {
            run(
                    "INSERT INTO waiting_entry (id, offer_id, case_id, priority, joined_on, state,"
                            + " ended_at, contact_due, account_id) VALUES (?, ?, ?, 1, ?, 'ENDED',"
                            + " ?, '2019-01-01', 0)",
                    FIRST + i,
                    FIRST,
                    FIRST + i,
                    i == 1 ? LocalDate.of(2018, 12, 1) : LocalDate.of(2018, 12, 21),
                    i == 21
                            ? LocalDate.of(2018, 12, 24).atStartOfDay()
                            : LocalDate.of(2019, 3, 1).atStartOfDay());
        }
    }

    /**
     * As if it had been collected then. Told twice is told once; a step before counts for nobody.
     */
    private void restorative() throws SQLException {
        run(
                "UPDATE indicator SET valid_to = '2018-10-01' WHERE valid_to >= '2026-10-01' AND"
                        + RENEWED);
        run(
                "UPDATE indicator SET valid_from = '2018-10-01' WHERE valid_from >= '2026-10-01'"
                        + " AND"
                        + RENEWED);
        for (int i = 1; i <= 5; i++) {
            step(i, i, i == 5 ? "RJ_OFFERED" : "RJ_INFORMED", "2018-10-20", null);
        }
        step(11, 1, "RJ_OFFERED", "2018-11-02", null);
        step(12, 1, "RJ_DIRECT", "2018-12-03", null);
        step(13, 2, "RJ_INDIRECT", "2019-02-03", null);
        step(14, 3, "RJ_DIRECT", "2018-12-03", "Another case");
        step(15, 4, "RJ_DECLINED", "2018-10-21", null);
        step(16, 6, "RJ_INFORMED", "2018-09-30", null);
        step(17, 7, "RJ_INFORMED", "2018-10-20", "Another case");
        step(18, 41, "RJ_INFORMED", "2018-10-20", null);
    }

    private void step(int id, int i, String event, String day, String struck) throws SQLException {
        run(
                "INSERT INTO justice_step (id, case_id, event, happened_on, known_on, account_id,"
                        + " created_at, struck_reason) VALUES (?, ?, ?, ?, ?, 0, ?, ?)",
                FIRST + id,
                FIRST + i,
                event,
                day,
                day,
                day,
                struck);
    }

    /** Numbers 1 to 10 were assessed; 11 said no; of 12, who was reached too, nothing is known. */
    private void offers() throws SQLException {
        run(
                "INSERT INTO contact_attempt (id, case_id, at, account_id, channel, outcome) VALUES"
                        + " (?, ?, '2018-10-12', 0, 'CALL', 'DECLINED')",
                FIRST,
                FIRST + 11);
    }

    /**
     * The police sent 1 to 10, 1 to 7 in time and 8 and 9 late; of 10 they gave no day of the
     * report, so that its clock began with the sending and was met. 11 came by itself. Four had to
     * be told by a day in the quarter, two of them were in time. Six were charged, in three a
     * statement was offered.
     */
    private void code() throws SQLException {
        run(
                "UPDATE referral_fact SET source = 'POL_ADT' WHERE referral_id BETWEEN ? AND ?",
                FIRST + 1,
                FIRST + 10);
        for (int i = 1; i <= 11; i++) {
            run(
                    "INSERT INTO clock (id, referral_id, kind, started_at, due_at, working_days,"
                            + " stopped_at, outcome) VALUES (?, ?, 'POLICE', '2018-10-05',"
                            + " '2018-10-09', 2, '2018-10-05', ?)",
                    FIRST + i,
                    FIRST + i,
                    i <= 7 || i == 10 ? "MET" : "BREACHED");
        }
        run(
                "UPDATE referral SET reported_at = '2018-10-04' WHERE id BETWEEN ? AND ?",
                FIRST + 1,
                FIRST + 9);
        promise(101, 1, "BAILED", "2018-11-05", "2018-11-05", null);
        promise(102, 2, "BAILED", "2018-11-05", "2018-11-06", null);
        promise(103, 3, "ARRESTED", "2018-11-05", null, null);
        promise(104, 4, "HEARING_LISTED", "2018-12-31", "2018-12-30", null);
        promise(105, 5, "BAILED", "2018-11-05", "2018-11-05", "Another case");
        promise(106, 6, "BAILED", "2019-01-02", "2019-01-02", null);
        promise(107, 7, "SCHEME_DUE", "2018-11-05", "2018-11-05", null);
        promise(108, 41, "BAILED", "2018-11-05", "2018-11-05", null);
        for (int i = 1; i <= 6; i++) {
            step(110 + i, i, "CHARGED", "2018-11-10", null);
        }
        step(117, 7, "CHARGED", "2018-09-30", null);
        step(118, 41, "CHARGED", "2018-11-10", null);
        step(121, 1, "STATEMENT_OFFERED", "2018-11-01", null);
        step(122, 2, "STATEMENT_MADE", "2018-11-20", null);
        step(123, 3, "STATEMENT_DECLINED", "2019-01-05", null);
        step(124, 4, "STATEMENT_OFFERED", "2018-11-20", "Another case");
    }

    /**
     * How long each step took. 1 to 9 waited one day for triage and then four for an attempt, 10 to
     * 18 three days and, as far as they were tried, two. 1 to 10 took support up five days after
     * it; 1 to 5 were assessed on the day after, within 24 hours, and 6 to 10 five days later.
     * Triage was late for 16 and 17, and the clock of 18 was never stopped, long after its day; 13
     * to 16 were tried too late. Of those at high risk 1 to 4 took support up in time, 5 and 6 too
     * late; the clock of 5 was never stopped, either.
     */
    private void steps() throws SQLException {
        for (int i = 1; i <= 18; i++) {
            run(
                    "UPDATE referral SET triaged_at = ? WHERE id = ?",
                    i <= 9 ? "2018-10-06" : "2018-10-08",
                    FIRST + i);
            clock(
                    200 + i,
                    i,
                    "TRIAGE",
                    "2018-10-07",
                    i <= 15 ? "MET" : i <= 17 ? "BREACHED" : "RUNNING");
        }
        for (int i = 1; i <= 16; i++) {
            run(
                    "UPDATE support_case SET first_attempt_at = '2018-10-10 12:00:00' WHERE id = ?",
                    FIRST + i);
            clock(220 + i, i, "FIRST_ATTEMPT", "2018-10-11", i <= 12 ? "MET" : "BREACHED");
        }
        for (int i = 1; i <= 10; i++) {
            run(
                    "UPDATE support_case SET engaged_at = '2018-10-15 12:00:00', assessed_at = ?"
                            + " WHERE id = ?",
                    i <= 5 ? "2018-10-16 11:00:00" : "2018-10-20 12:00:00",
                    FIRST + i);
        }
        for (int i = 1; i <= 7; i++) {
            clock(
                    240 + i,
                    i,
                    "FIRST_CONTACT",
                    i == 5 || i == 6 ? "2018-10-14" : "2018-10-16",
                    i == 5 ? "RUNNING" : "MET");
        }
    }

    private void clock(int id, int i, String kind, String due, String outcome) throws SQLException {
        run(
                "INSERT INTO clock (id, referral_id, kind, started_at, due_at, working_days,"
                        + " outcome) VALUES (?, ?, ?, '2018-10-05', ?, 2, ?)",
                FIRST + id,
                FIRST + i,
                kind,
                due,
                outcome);
    }

    private void promise(int id, int i, String event, String by, String told, String struck)
            throws SQLException {
        run(
                "INSERT INTO justice_step (id, case_id, event, happened_on, known_on, account_id,"
                        + " created_at, tell_by, told_on, struck_reason) VALUES (?, ?, ?,"
                        + " '2018-11-01', '2018-11-01', 0, '2018-11-01', ?, ?, ?)",
                FIRST + id,
                FIRST + i,
                event,
                by,
                told,
                struck);
    }

    private void transfer(int i, String state) throws SQLException {
        run(
                "INSERT INTO case_transfer (id, case_id, person_id, referral_id, their_person_id,"
                        + " from_service_id, to_service_id, from_organisation_id,"
                        + " to_organisation_id, afterwards, fields, why, asked_by, asked_at,"
                        + " answer_due, state, is_open) VALUES (?, ?, 0, ?, 0, 1070, 1000, 0, 0,"
                        + " 'STAY', '', '', 0, '2018-11-01', '2018-11-05', ?, FALSE)",
                FIRST + i,
                FIRST + i,
                FIRST + i,
                state);
    }

    /**
     * Two who saw it, one of whom goes on, with a need, a transfer and less danger: counted
     * nowhere.
     */
    private void witnesses() throws SQLException {
        for (int i = 41; i <= 42; i++) {
            run(
                    "INSERT INTO referral (id, reference, source, sender_id, person_id, state,"
                            + " disposition, victim_type, offence_code, crime_group, reported_at,"
                            + " sent_at, received_at, offence_area, residence_area, consent, risk,"
                            + " is_open) VALUES (?, ?, 'SELF', 100, ?, 'ACCEPTED', 'ACCEPTED',"
                            + " 'WITNESS', 'X', 'OTHER', '2018-10-05', '2018-10-05', '2018-10-05',"
                            + " 'E09000030', 'E09000030', 'EXPLICIT', 'HIGH', FALSE)",
                    FIRST + i,
                    "0HANDREF%04d".formatted(i),
                    FIRST + i);
            run(
                    "INSERT INTO support_case (id, reference, referral_id, person_id, service_id,"
                            + " state, is_open, risk, pathway, opened_at, next_due_at,"
                            + " next_due_what, last_activity_at, closed_at) VALUES (?, ?, ?, ?,"
                            + " 1070, 'CLOSED', FALSE, 'MEDIUM', 'HARMFUL_PRACTICES', '2018-10-10',"
                            + " '2018-10-11', 'x', '2018-11-15', ?)",
                    FIRST + i,
                    "0HANDCAS%04d".formatted(i),
                    FIRST + i,
                    FIRST + i,
                    LocalDate.of(i == 41 ? 2018 : 2019, i == 41 ? 11 : 2, 15).atStartOfDay());
        }
        run(
                "INSERT INTO needs_assessment (id, case_id, version_no, point, at, account_id)"
                        + " VALUES (?, ?, 1, 'EXIT', '2018-11-01', 0)",
                FIRST + 41,
                FIRST + 41);
        need(FIRST + 41, "HEALTH", true);
        transfer(41, "REFUSED");
    }

    private void money() throws SQLException {
        run(
                "INSERT INTO award (id, programme_id, commissioner_id, kind, service_id, reference,"
                        + " title, holder, value_pence, first_day, last_day) SELECT ?, MIN(id), 100,"
                        + " 'CONTRACT', 1070, 'BY-HAND', 'By hand', 'Holder', 400000, '2018-04-01',"
                        + " '2019-03-31' FROM programme",
                AWARD);
        run("INSERT INTO award_quarter VALUES (?, '2018Q3', 100000)", AWARD);
        for (long pence : new long[] {90_000, -5_000}) {
            run(
                    "INSERT INTO award_payment (id, award_id, quarter, paid_pence, account_id, at)"
                            + " VALUES (?, ?, '2018Q3', ?, 0, '2019-01-10')",
                    AWARD + pence,
                    AWARD,
                    pence);
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }
}
