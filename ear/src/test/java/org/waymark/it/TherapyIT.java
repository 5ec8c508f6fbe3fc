package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CareDesk.CENTRE_COUNSELLOR;
import static org.waymark.it.CareDesk.CENTRE_MANAGER;
import static org.waymark.it.CareDesk.CENTRE_WORKER;
import static org.waymark.it.CareDesk.ago;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A Rape Crisis Centre: calls, waiting lists and courses, and what nobody reads of them. */
class TherapyIT extends Running {

    private static final String OFFER = "12";

    private final String name = "Centre" + System.nanoTime();
    private final String words = "lapwing" + System.nanoTime();

    @Test
    void a_call_is_counted_and_nobody_is_stored_with_it() {
        Visitor worker = Visitor.person(CENTRE_WORKER);
        long before = calls();
        refused(
                submit(
                        worker,
                        "/therapy/calls",
                        "calling",
                        "count",
                        Map.of("topic", "PAST", "outcome", "", "surname", words)),
                "Choose what came of it.");
        saved(
                submit(
                        worker,
                        "/therapy/calls",
                        "calling",
                        "count",
                        Map.of("topic", "PAST", "outcome", "LISTENED", "surname", words)));
        assertThat(calls()).isEqualTo(before + 1);
        assertThat(Canary.columnsWith(words)).isEmpty();
        refused(
                submit(
                        worker,
                        "/therapy/calls",
                        "calling",
                        "refer",
                        Map.of("topic", "PAST", "surname", words, "agreed", "")),
                "Without their agreement nothing about them is kept.");
        assertThat(Canary.columnsWith(words)).isEmpty();
    }

    @Test
    void decades_ago_is_no_reason_to_send_anybody_away_and_from_the_list_comes_a_course() {
        Visitor counsellor = Visitor.person(CENTRE_COUNSELLOR);
        String reference =
                CareDesk.allocated(counsellor, CENTRE_MANAGER, CENTRE_COUNSELLOR, name, "1/6/1998");
        String page = "/casework/waiting?c=" + reference;
        refused(join(counsellor, page, "", ""), "Choose what they want.");
        saved(join(counsellor, page, OFFER, "HIGH"));
        refused(join(counsellor, page, OFFER, "HIGH"), "They are on this list already.");
        Visitor manager = Visitor.person(CENTRE_MANAGER);
        figuresEqualTheList(manager);
        assertThat(task(reference, "HOLDING"))
                .isEqualTo("Speak to them while they wait: long-term therapy");

        hiddenBefore(counsellor, manager, reference);

        String place = page + "&w=" + entry(reference);
        refused(urgent(counsellor, place, "HIGH", "Worse"), "It is high already.");
        refused(urgent(counsellor, place, "MEDIUM", ""), "Say why it has changed.");
        saved(urgent(counsellor, place, "MEDIUM", "They feel safer"));
        assertThat(
                        number(
                                "SELECT w.priority FROM waiting_entry w JOIN support_case c ON c.id ="
                                        + " w.case_id WHERE c.reference = ?",
                                reference))
                .isEqualTo(2);
        assertThat(CaseDesk.line(reference, "Waiting list: priority high, now medium"))
                .contains("They feel safer");
        refused(hold(counsellor, place, "", "SPOKE_SAFE_TO_TALK"), "Choose how you tried.");
        refused(hold(counsellor, place, "IN_PERSON", "TEXT_SENT"), "cannot come of");
        saved(hold(counsellor, place, "IN_PERSON", "NO_ANSWER"));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM waiting_entry w JOIN support_case c ON c.id ="
                                        + " w.case_id WHERE c.reference = ? AND w.contacted_on IS NULL",
                                reference))
                .as("whoever was not reached is still to be reached")
                .isEqualTo(1);
        saved(hold(counsellor, place, "IN_PERSON", "SPOKE_SAFE_TO_TALK"));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM contact_attempt a JOIN support_case c ON c.id ="
                                        + " a.case_id WHERE c.reference = ? AND a.outcome IN"
                                        + " ('NO_ANSWER', 'SPOKE_SAFE_TO_TALK')",
                                reference))
                .isGreaterThanOrEqualTo(2);
        assertThat(
                        number(
                                "SELECT DATEDIFF(w.contact_due, w.contacted_on) FROM waiting_entry w JOIN"
                                        + " support_case c ON c.id = w.case_id WHERE c.reference = ?",
                                reference))
                .isEqualTo(56);
        String courses = "/casework/courses?c=" + reference;
        refused(begin(counsellor, courses), "They still stand on its waiting list.");
        saved(submit(counsellor, place, "waiting", "offered", Map.of("reason", "")));
        refused(
                submit(counsellor, place, "waiting", "declined", Map.of("reason", "")),
                "Choose the reason.");
        saved(submit(counsellor, place, "waiting", "accepted", Map.of("reason", "")));
        assertThat(task(reference, "BEGIN")).isEqualTo("Begin the course: long-term therapy");
        int unbegun = notBegun(manager);
        assertThat(unbegun).isPositive();
        saved(begin(counsellor, courses));
        assertThat(notBegun(manager)).isEqualTo(unbegun - 1);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM task t JOIN support_case c ON c.id = t.case_id"
                                        + " WHERE c.reference = ? AND t.kind = 'BEGIN' AND t.is_open ="
                                        + " TRUE",
                                reference))
                .as("ended by the beginning of the course")
                .isZero();
        held(counsellor, reference, courses);
        paired(counsellor, reference);
        saved(CaseDesk.close(manager, reference, "DUPLICATE", ""));
        assertThat(manager.get(courses).body()).contains("Ended early");
    }

    @Test
    void a_list_is_left_also_when_what_it_is_for_is_not_offered_any_more() {
        Visitor counsellor = Visitor.person(CENTRE_COUNSELLOR);
        String reference =
                CareDesk.allocated(counsellor, CENTRE_MANAGER, CENTRE_COUNSELLOR, name, "1/6/1998");
        String offer = Long.toString(System.nanoTime());
        RightsMatrix.change(
                "INSERT INTO therapy_offer (id, service_id, name, planned_sessions, holding_weeks,"
                        + " valid_from) VALUES (?, 1030, 'Trial offer', 5, 4, '2020-01-01')",
                offer);
        String page = "/casework/waiting?c=" + reference;
        try {
            saved(join(counsellor, page, offer, "HIGH"));
            RightsMatrix.change(
                    "UPDATE therapy_offer SET valid_to = '2020-01-02' WHERE id = ?", offer);
            saved(
                    submit(
                            counsellor,
                            page + "&w=" + entry(reference),
                            "waiting",
                            "removed",
                            Map.of("reason", "CHANGED_MIND")));
            assertThat(CaseDesk.line(reference, "Waiting list: taken off the list"))
                    .startsWith("Trial offer");
            assertThat(
                            number(
                                    "SELECT COUNT(*) FROM task t JOIN support_case c ON c.id ="
                                            + " t.case_id WHERE c.reference = ? AND t.kind = 'HOLDING'"
                                            + " AND t.is_open = TRUE",
                                    reference))
                    .isZero();
        } finally {
            RightsMatrix.change("DELETE FROM waiting_entry WHERE offer_id = ?", offer);
            RightsMatrix.change("DELETE FROM therapy_offer WHERE id = ?", offer);
        }
    }

    private static HttpResponse<String> urgent(
            Visitor counsellor, String place, String priority, String why) {
        return submit(
                counsellor,
                place,
                "prioritising",
                "prioritise",
                Map.of("newPriority", priority, "priorityWhy", why));
    }

    private static int notBegun(Visitor manager) {
        Matcher figure =
                Pattern.compile("data-label=\"Accepted, not begun\">(\\d+)<")
                        .matcher(manager.get("/therapy/lists?o=" + OFFER).body());
        int sum = 0;
        while (figure.find()) {
            sum += Integer.parseInt(figure.group(1));
        }
        return sum;
    }

    /** Somebody restricted who stands before them moves no number that anybody sees. */
    private void hiddenBefore(Visitor counsellor, Visitor manager, String reference) {
        String page = "/casework/waiting?c=" + reference;
        String before = place(manager, page);
        String hidden =
                CareDesk.allocated(
                        counsellor, CENTRE_MANAGER, CENTRE_COUNSELLOR, name + "Hidden", "1/6/1998");
        saved(join(counsellor, "/casework/waiting?c=" + hidden, OFFER, "HIGH"));
        RightsMatrix.change(
                "UPDATE waiting_entry w JOIN support_case c ON c.id = w.case_id SET w.joined_on ="
                        + " '2020-01-06' WHERE c.reference = ?",
                hidden);
        String restricted = "UPDATE support_case SET restricted = %s WHERE reference = ?";
        Colleague another = Colleague.exemptLike(CENTRE_MANAGER);
        try {
            assertThat(place(manager, page))
                    .as("one more stands before them")
                    .isEqualTo(Long.toString(Long.parseLong(before) + 1));
            RightsMatrix.change(restricted.formatted("TRUE"), hidden);
            RightsMatrix.change(
                    "INSERT INTO named_staff (id, case_id, account_id, named_by, named_at, reason)"
                            + " SELECT ?, c.id, ?, ?, UTC_TIMESTAMP(6), 'Answers for it' FROM"
                            + " support_case c WHERE c.reference = ?",
                    another.id(),
                    another.id(),
                    another.id(),
                    hidden);
            assertThat(place(manager, page)).as("hidden").isEqualTo(before);
            assertThat(place(counsellor, page)).startsWith("Among the first ");
        } finally {
            RightsMatrix.change(restricted.formatted("FALSE"), hidden);
            RightsMatrix.change("DELETE FROM named_staff WHERE id = ?", another.id());
            RightsMatrix.change("UPDATE account SET active = FALSE WHERE id = ?", another.id());
            RightsMatrix.change(
                    "DELETE w FROM waiting_entry w JOIN support_case c ON c.id = w.case_id WHERE"
                            + " c.reference = ?",
                    hidden);
        }
    }

    private static String place(Visitor visitor, String page) {
        Matcher found =
                Pattern.compile("data-label=\"Place\">([^<]*)<").matcher(visitor.get(page).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void held(Visitor counsellor, String reference, String courses) {
        refused(session(counsellor, courses, ago(-1)), "This day has not come yet.");
        saved(session(counsellor, courses, ago(0)));
        refused(session(counsellor, courses, ago(0)), "of this day is on record already");
        String body = counsellor.get(courses).body();
        Matcher note =
                Pattern.compile("/casework/sealed\\?c=[^\"]+&amp;session=\\d+").matcher(body);
        assertThat(note.find()).as(body).isTrue();
        saved(
                submit(
                        counsellor,
                        note.group().replace("&amp;", "&"),
                        "sealing",
                        "seal",
                        Map.of("text", words)));
        assertThat(counsellor.get(courses).body()).contains("Written").contains("1 of 52");
        assertThat(Canary.columnsWith(words)).isEmpty();

        Visitor manager = Visitor.person(CENTRE_MANAGER);
        String seen = manager.get(courses).body();
        assertThat(seen)
                .contains("1 of 52")
                .doesNotContain(words)
                .doesNotContain("Sessions, the newest");
        assertThat(manager.get("/casework/sealed?c=" + reference).body()).doesNotContain(words);
        assertThat(manager.get("/therapy/lists?o=" + OFFER).body()).contains("1 attended");
        Map<String, String> form = Visitor.fields(counsellor.get(courses), "logging");
        form.putAll(Map.of("sessionOn", ago(1), "attendance", "ATTENDED", "log-it", "Go"));
        manager.post(courses, form);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM therapy_session s JOIN support_case c ON c.id ="
                                        + " s.case_id WHERE c.reference = ?",
                                reference))
                .isEqualTo(1);
        corrected(counsellor, reference, courses);
        RightsMatrix.change(
                "UPDATE support_case SET worker_id = ? WHERE reference = ?",
                CaseDesk.account(CENTRE_WORKER),
                reference);
        Visitor advocate = Visitor.person(CENTRE_WORKER);
        assertThat(advocate.get(courses).body()).contains("1 of 52").doesNotContain(words);
        assertThat(advocate.get("/casework/sealed?c=" + reference).body()).doesNotContain(words);
        assertThat(counsellor.get(courses).statusCode()).isEqualTo(404);
        besideTheWorker(counsellor, manager, advocate, reference, courses);
        RightsMatrix.change(
                "UPDATE support_case SET worker_id = ? WHERE reference = ?",
                CaseDesk.account(CENTRE_COUNSELLOR),
                reference);
    }

    /** Written down as attended and was not; put right again, both times with what stood before. */
    private static void corrected(Visitor counsellor, String reference, String courses) {
        String session =
                RightsMatrix.text(
                        "SELECT s.id FROM therapy_session s JOIN support_case c ON c.id = s.case_id"
                                + " WHERE c.reference = ?",
                        reference);
        String fix = courses + "&fix=" + session;
        Map<String, String> right = new HashMap<>();
        right.put("rightAttendance", "DID_NOT_ATTEND");
        right.put("rightWhy", "");
        refused(submit(counsellor, fix, "correcting", "correct", right), "Say what was wrong");
        right.put("rightWhy", "They rang an hour later");
        saved(submit(counsellor, fix, "correcting", "correct", right));
        assertThat(counsellor.get(courses).body())
                .contains("0 of 52")
                .contains("attended, in person. Corrected: They rang an hour later");
        right.putAll(
                Map.of("rightAttendance", "ATTENDED", "rightWhy", "They were there after all"));
        saved(submit(counsellor, fix, "correcting", "correct", right));
        assertThat(counsellor.get(courses).body()).contains("1 of 52");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM therapy_session_correction x WHERE x.session_id ="
                                        + " ?",
                                session))
                .isEqualTo(2);
    }

    /** The advocate works the case, and the counsellor counsels beside them. */
    private void besideTheWorker(
            Visitor counsellor,
            Visitor manager,
            Visitor advocate,
            String reference,
            String courses) {
        refused(
                submit(manager, courses, "naming", "nameTherapist", Map.of("therapist", "")),
                "Choose a counsellor of the service.");
        saved(
                submit(
                        manager,
                        courses,
                        "naming",
                        "nameTherapist",
                        Map.of("therapist", CaseDesk.account(CENTRE_COUNSELLOR))));
        assertThat(counsellor.get("/therapy/mine").body()).contains(reference);
        assertThat(counsellor.get(courses).body())
                .contains("Write down a session", "/casework/contact?c=")
                .doesNotContain("/casework/needs?c=");
        assertThat(counsellor.get("/casework/sealed?c=" + reference).body()).contains(words);
        String begun = "/api/drafts/sealed:" + reference;
        assertThat(
                        counsellor
                                .send(
                                        "PUT",
                                        begun,
                                        "application/json",
                                        "{\"content\":{\"text\":\"Half a note\"}}")
                                .statusCode())
                .as("what the therapist has begun is kept")
                .isEqualTo(200);
        assertThat(counsellor.get(begun).body()).contains("Half a note");
        ownMeasures(counsellor, manager, reference);
        goingOn(counsellor, reference, courses);
        assertThat(counsellor.get("/casework/contact?c=" + reference).statusCode()).isEqualTo(200);
        assertThat(counsellor.get("/casework/notes?c=" + reference).statusCode()).isEqualTo(200);
        for (String closed : new String[] {"case", "needs", "plan", "justice", "documents"}) {
            assertThat(counsellor.get("/casework/" + closed + "?c=" + reference).statusCode())
                    .as(closed)
                    .isEqualTo(404);
        }
        assertThat(advocate.get("/casework/sealed?c=" + reference).body()).doesNotContain(words);
        assertThat(counsellor.send("DELETE", begun, "application/json", "").statusCode())
                .isLessThan(300);
        saved(submit(manager, courses, "unnaming", "endTherapist", Map.of()));
        assertThat(counsellor.get(courses).statusCode()).isEqualTo(404);
    }

    /** The therapist asks CORE-10 in her own course and sees nothing else that was asked. */
    private static void ownMeasures(Visitor counsellor, Visitor manager, String reference) {
        RightsMatrix.change(
                "INSERT INTO measure (id, case_id, instrument, version_no, point, begun_at, begun_by,"
                        + " saved_at, saved_by, signed_at, answered, asked, score, band, version)"
                        + " SELECT c.id + 77, c.id, 'DASH_SL', 1, 'ENTRY', UTC_TIMESTAMP(6),"
                        + " c.worker_id, UTC_TIMESTAMP(6), c.worker_id, UTC_TIMESTAMP(6), 24, 24, 3,"
                        + " 'Standard', 0 FROM support_case c WHERE c.reference = ?",
                reference);
        String list = "/casework/measures?c=" + reference;
        assertThat(counsellor.get(list).body())
                .contains("CORE-10", "YP-CORE", "i=CORE10")
                .doesNotContain("DASH", "&amp;i=DASH");
        assertThat(manager.get(list).body()).contains("DASH");
        String dash =
                RightsMatrix.text(
                        "SELECT CAST(c.id + 77 AS CHAR) FROM support_case c WHERE c.reference = ?",
                        reference);
        String measured = "/casework/measured?c=" + reference + "&m=";
        assertThat(counsellor.get(measured + dash).statusCode()).isEqualTo(404);
        assertThat(counsellor.get("/casework/measuring?c=" + reference + "&i=DASH_SL").statusCode())
                .isEqualTo(404);
        assertThat(
                        counsellor
                                .get("/casework/measuring?c=" + reference + "&fix=" + dash)
                                .statusCode())
                .isEqualTo(404);
        Map<String, String> review = MeasureDesk.answers("often", 1, 0, 0, 1, 1, 0, 1, 1, 1, 1);
        review.put("point", "REVIEW");
        saved(MeasureDesk.ask(counsellor, reference, "CORE10", "sign", review));
        String own =
                RightsMatrix.text(
                        "SELECT CAST(MAX(m.id) AS CHAR) FROM measure m JOIN support_case c ON c.id ="
                                + " m.case_id WHERE c.reference = ? AND m.instrument = 'CORE10'",
                        reference);
        assertThat(counsellor.get(measured + own).body()).contains("CORE-10");
        assertThat(manager.get(list).body()).contains("CORE-10");
    }

    /** The next session is booked, held by video, and the course becomes longer with a reason. */
    private static void goingOn(Visitor counsellor, String reference, String courses) {
        Map<String, String> next = new HashMap<>(Map.of("nextDay", ago(1), "nextTime", "10:00"));
        refused(submit(counsellor, courses, "booking", "book", next), "This time is over.");
        next.putAll(Map.of("nextDay", ago(-7), "nextTime", "", "nextHeld", "VIDEO"));
        refused(submit(counsellor, courses, "booking", "book", next), "Enter when it begins");
        next.put("nextTime", "10:00");
        saved(submit(counsellor, courses, "booking", "book", next));
        assertThat(
                        RightsMatrix.text(
                                "SELECT t.next_modality FROM therapy_course t JOIN support_case c ON"
                                        + " c.id = t.case_id WHERE c.reference = ?",
                                reference))
                .isEqualTo("VIDEO");
        refused(
                submit(
                        counsellor,
                        courses,
                        "extending",
                        "extend",
                        Map.of("more", "6", "moreWhy", "")),
                "Say why it becomes longer");
        saved(
                submit(
                        counsellor,
                        courses,
                        "extending",
                        "extend",
                        Map.of("more", "6", "moreWhy", "The trial was put off")));
        assertThat(counsellor.get(courses).body())
                .contains("of 58", "6 more since", "The trial was put off", "video");
    }

    /** CORE-10 at the start and at the end: 22, then 15. */
    private static void paired(Visitor counsellor, String reference) {
        saved(
                MeasureDesk.ask(
                        counsellor,
                        reference,
                        "CORE10",
                        "sign",
                        MeasureDesk.answers("often", 4, 0, 0, 2, 2, 0, 2, 2, 1, 1)));
        Map<String, String> exit = MeasureDesk.answers("often", 1, 0, 0, 1, 1, 0, 1, 1, 1, 1);
        exit.put("point", "EXIT");
        saved(MeasureDesk.ask(counsellor, reference, "CORE10", "sign", exit));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM measure m JOIN support_case c ON c.id = m.case_id"
                                        + " WHERE c.reference = ? AND m.signed_at IS NOT NULL AND"
                                        + " m.instrument = 'CORE10' AND m.point <> 'REVIEW'",
                                reference))
                .isEqualTo(2);
    }

    @Test
    void a_closed_list_takes_nobody_says_where_else_to_go_and_counts() {
        Visitor worker = Visitor.person(CENTRE_WORKER);
        String reference =
                CareDesk.allocated(worker, CENTRE_MANAGER, CENTRE_WORKER, name, "3/3/2011");
        Visitor manager = Visitor.person(CENTRE_MANAGER);
        String list = "/therapy/lists?o=13";
        refused(
                submit(
                        manager,
                        list,
                        "closing",
                        "close",
                        Map.of("closedReason", "", "signpost", "")),
                "Say why the list is closed.");
        long before = turnedAway();
        saved(
                submit(
                        manager,
                        list,
                        "closing",
                        "close",
                        Map.of(
                                "closedReason",
                                "More than a year of waiting.",
                                "signpost",
                                "The helpline is there every day.")));
        try {
            String page = "/casework/waiting?c=" + reference;
            saved(join(worker, page, "13", "STANDARD"));
            assertThat(worker.get(page).body()).contains("They are on no list.");
            assertThat(CaseDesk.line(reference, "Not added: the list is closed"))
                    .isEqualTo("Group");
            assertThat(turnedAway()).isEqualTo(before + 1);
            assertThat(manager.get(list).body()).contains("The helpline is there every day.");
            Visitor foreign = Visitor.person(CareDesk.HAVENS_MANAGER);
            assertThat(foreign.get(list).statusCode()).isEqualTo(404);
        } finally {
            saved(submit(manager, list, "opening", "reopen", Map.of()));
        }
        saved(submit(manager, list, "checking", "validate", Map.of()));
    }

    @Test
    void one_member_of_a_group_never_reads_of_another_and_the_last_place_is_given_once() {
        Visitor manager = Visitor.person(CENTRE_MANAGER);
        String groups = "/therapy/groups";
        refused(open(manager, "", "2"), "Give it a name.");
        saved(open(manager, name, "2"));
        String group =
                RightsMatrix.text(
                        "SELECT CAST(id AS CHAR) FROM therapy_group WHERE name = ?", name);
        String one = groups + "?g=" + group;
        saved(submit(manager, one, "meeting", "meet", Map.of("on", ago(0))));
        refused(submit(manager, one, "meeting", "meet", Map.of("on", ago(0))), "already");

        Visitor worker = Visitor.person(CENTRE_WORKER);
        String first = member(worker, "A");
        String second = member(worker, "B");
        String third = member(worker, "C");
        for (String reference : new String[] {first, second}) {
            saved(joinGroup(worker, reference, group));
        }
        refused(joinGroup(worker, first, group), "They are in this group already.");
        refused(joinGroup(worker, third, group), "All places of this group are taken.");
        String day =
                RightsMatrix.text(
                        "SELECT CAST(id AS CHAR) FROM group_date WHERE group_id = ?",
                        Long.valueOf(group));
        saved(
                submit(
                        worker,
                        "/casework/groups?c=" + first,
                        "coming",
                        "note",
                        Map.of("day", day, "came", "ATTENDED")));
        String file = worker.get("/casework/groups?c=" + first).body();
        assertThat(file).contains("Attended").doesNotContain(name + "B").doesNotContain(second);
        assertThat(worker.get("/casework/case?c=" + first).body()).doesNotContain(name + "B");
        assertThat(manager.get(one).body()).contains("1 came").doesNotContain(name + "A");
        led(manager, worker, one, day, first, second);
        readByTheManagerOfOneTeam(one, group);
        Visitor foreign = Visitor.person(CareDesk.HAVENS_MANAGER);
        assertThat(foreign.get(one).statusCode()).isEqualTo(404);
        saved(CaseDesk.close(manager, second, "DUPLICATE", ""));
        saved(joinGroup(worker, third, group));
        saved(submit(manager, one, "ending", "end", Map.of()));
        assertThat(worker.get("/casework/groups?c=" + first).body()).contains(", until ");
    }

    private void readByTheManagerOfOneTeam(String one, String group) {
        Colleague of = Colleague.exemptLike(CENTRE_MANAGER);
        try {
            RightsMatrix.change(
                    "UPDATE account_role SET service_id = (SELECT g.service_id FROM therapy_group g"
                            + " WHERE g.id = ?), team_id = (SELECT MIN(t.id) FROM team t) WHERE"
                            + " account_id = ?",
                    Long.valueOf(group),
                    of.id());
            assertThat(Visitor.person(of.username()).get(one).body())
                    .contains(name)
                    .doesNotContain("The group is over", "Open a group");
        } finally {
            RightsMatrix.change("UPDATE account SET active = FALSE WHERE id = ?", of.id());
        }
    }

    /** Whoever leads the group marks all who were there, by reference and initials. */
    private void led(
            Visitor manager, Visitor worker, String one, String day, String first, String second) {
        String register = "/therapy/mine?d=" + day;
        assertThat(worker.get(register).statusCode()).as("nobody leads it yet").isEqualTo(404);
        saved(
                submit(
                        manager,
                        one,
                        "leading",
                        "lead",
                        Map.of("facilitator", CaseDesk.account(CENTRE_WORKER))));
        String shown = worker.get(register).body();
        assertThat(shown).doesNotContain(name + "A").doesNotContain(name + "B");
        saved(
                submit(
                        worker,
                        register,
                        "marking",
                        "saveRegister",
                        Map.of(
                                "rows:0:attended",
                                "DID_NOT_ATTEND",
                                "rows:1:attended",
                                "DID_NOT_ATTEND")));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM group_attendance w JOIN support_case c ON c.id ="
                                        + " w.case_id WHERE c.reference IN (?, ?) AND w.attendance ="
                                        + " 'DID_NOT_ATTEND'",
                                first,
                                second))
                .isEqualTo(2);
        assertThat(Visitor.person(CENTRE_COUNSELLOR).get(register).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> open(Visitor manager, String called, String places) {
        return submit(
                manager,
                "/therapy/groups",
                "opening",
                "open",
                Map.of("service", "1030", "name", called, "place", "Upstairs", "places", places));
    }

    private String member(Visitor worker, String which) {
        return CareDesk.allocated(worker, CENTRE_MANAGER, CENTRE_WORKER, name + which, "3/3/2011");
    }

    private static HttpResponse<String> joinGroup(Visitor worker, String reference, String group) {
        return submit(
                worker,
                "/casework/groups?c=" + reference,
                "joining",
                "join",
                Map.of("group", group));
    }

    private static void figuresEqualTheList(Visitor manager) {
        String path = "/therapy/lists?o=" + OFFER;
        String body = manager.get(path).body();
        Matcher figure =
                Pattern.compile("o=" + OFFER + "\"[^§]*?data-label=\"Waiting\">(\\d+)<")
                        .matcher(body);
        assertThat(figure.find()).as(body).isTrue();
        int rows = 0;
        String next = path;
        while (next != null) {
            String shown = manager.get(next).body();
            rows += shown.split("data-label=\"Place\">\\d", -1).length - 1;
            Matcher further =
                    Pattern.compile("(/therapy/lists\\?o=" + OFFER + "&amp;after=\\d+)\"")
                            .matcher(shown);
            next = further.find() ? further.group(1).replace("&amp;", "&") : null;
        }
        assertThat(rows).isEqualTo(Integer.parseInt(figure.group(1))).isPositive();
    }

    private static HttpResponse<String> hold(
            Visitor worker, String place, String way, String outcome) {
        return submit(
                worker,
                place,
                "holding",
                "contacted",
                Map.of("way", way, "outcome", outcome, "note", ""));
    }

    private static HttpResponse<String> join(
            Visitor worker, String page, String offer, String priority) {
        return submit(
                worker,
                page,
                "joining",
                "add",
                Map.of("offer", offer, "priority", priority, "joined", ""));
    }

    private static HttpResponse<String> begin(Visitor counsellor, String courses) {
        return submit(
                counsellor,
                courses,
                "beginning",
                "start",
                Map.of("offer", OFFER, "modality", "IN_PERSON", "startedOn", ago(0)));
    }

    private static HttpResponse<String> session(Visitor counsellor, String courses, String on) {
        return submit(
                counsellor,
                courses,
                "logging",
                "log-it",
                Map.of("sessionOn", on, "attendance", "ATTENDED"));
    }

    private static String entry(String reference) {
        return RightsMatrix.text(
                "SELECT CAST(w.id AS CHAR) FROM waiting_entry w JOIN support_case c ON c.id = w.case_id"
                        + " WHERE c.reference = ?",
                reference);
    }

    private static long calls() {
        return number(
                "SELECT COUNT(*) FROM helpline_call WHERE service_id = 1030 AND topic = 'PAST'");
    }

    private static long turnedAway() {
        return number(
                "SELECT COALESCE(SUM(number), 0) FROM waiting_turned_away WHERE offer_id = 13");
    }

    private static String task(String reference, String kind) {
        return RightsMatrix.text(
                "SELECT t.title FROM task t JOIN support_case c ON c.id = t.case_id WHERE c.reference ="
                        + " ? AND t.is_open = TRUE AND t.kind = ?",
                reference,
                kind);
    }
}
