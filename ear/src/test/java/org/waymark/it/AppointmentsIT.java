package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CareDesk.HAVENS_INTAKE;
import static org.waymark.it.CareDesk.HAVENS_MANAGER;
import static org.waymark.it.CareDesk.HAVENS_WORKER;
import static org.waymark.it.CareDesk.ago;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The Havens: who may be seen, the clock of an urgent call, and an appointment book for one each.
 */
class AppointmentsIT extends Running {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String DAY = "/appointment/day?site=1&on=";

    private final String name = "Haven" + System.nanoTime();

    @Test
    void a_child_under_13_is_sent_to_the_police_or_social_care_and_nothing_is_kept() {
        Visitor intake = Visitor.person(HAVENS_INTAKE);
        HttpResponse<String> answer = CareDesk.call(intake, name, "12", ago(2), true);
        refused(answer, "A child under 13 is seen only when the police or children");
        assertThat(answer.body()).as("what was typed is kept").contains(name);
        assertThat(number("SELECT COUNT(*) FROM person WHERE surname = ?", name)).isZero();
        refused(
                CareDesk.call(intake, name, "30", ago(400), false),
                "Offer the Rape Crisis Centre of where they live");
        saved(CareDesk.call(intake, name, "13", ago(2), false));
        assertThat(number("SELECT COUNT(*) FROM person WHERE surname = ?", name)).isEqualTo(1);
    }

    @Test
    void nobody_books_for_a_child_whom_somebody_else_referred() {
        Visitor intake = Visitor.person(HAVENS_INTAKE);
        saved(CareDesk.call(intake, name, "13", ago(2), false));
        String reference = CareDesk.caseOf(name);
        RightsMatrix.change("UPDATE person SET age_given = 11 WHERE surname = ?", name);
        String slot = CareDesk.slot(1, 0);
        String day = DAY + CareDesk.today();
        Map<String, String> form = Map.of("reference", reference, "kind", "FIRST", "slot", slot);
        refused(submit(intake, day, "booking", "book", form), "seen only when the police");
        refused(
                submit(
                        intake,
                        day,
                        "booking",
                        "book",
                        Map.of("reference", reference, "kind", "FOLLOW_UP", "slot", slot)),
                "seen only when the police");
        RightsMatrix.change(
                "UPDATE referral r JOIN person p ON p.id = r.person_id JOIN referral_fact f ON"
                        + " f.referral_id = r.id SET r.source = 'LA_CSC', f.source = 'LA_CSC' WHERE"
                        + " p.surname = ?",
                name);
        saved(submit(intake, day, "booking", "book", form));
    }

    @Test
    void a_desk_that_may_know_who_comes_says_so_before_it_reads_the_name() {
        Colleague desk = Colleague.exemptLike(HAVENS_INTAKE);
        RightsMatrix.change(
                "UPDATE account SET display_name = ? WHERE id = ?", "Desk " + name, desk.id());
        saved(CareDesk.call(Visitor.person(HAVENS_INTAKE), name, "24", ago(1), false));
        String reference = CareDesk.caseOf(name);
        Visitor namesake = Visitor.person(desk.username());
        String day = DAY + CareDesk.today();
        saved(
                submit(
                        namesake,
                        day,
                        "booking",
                        "book",
                        Map.of(
                                "reference",
                                reference,
                                "kind",
                                "URGENT",
                                "slot",
                                CareDesk.slot(1, 0))));
        String one = day + "&a=" + CareDesk.appointment(reference);
        HttpResponse<String> asked = submit(namesake, one, "revealing", "reveal", Map.of());
        assertThat(asked.body())
                .contains("Say first whether you know this person")
                .doesNotContain("Caller " + name);
        HttpResponse<String> denied =
                submit(namesake, one, "revealing", "reveal", Map.of("asking", "1", "knows", "N"));
        assertThat(denied.body()).contains("Caller " + name);
        assertThat(submit(namesake, one, "revealing", "reveal", Map.of()).body())
                .as("asked once")
                .contains("Caller " + name);
        Colleague other = Colleague.exemptLike(HAVENS_INTAKE);
        RightsMatrix.change(
                "UPDATE account SET display_name = ? WHERE id = ?", "Other " + name, other.id());
        Visitor knows = Visitor.person(other.username());
        saved(submit(knows, one, "revealing", "reveal", Map.of("asking", "1", "knows", "Y")));
        assertThat(knows.get(one).statusCode()).as("kept from them").isEqualTo(404);
        RightsMatrix.change(
                "UPDATE account SET active = FALSE WHERE id IN (?, ?)", desk.id(), other.id());
    }

    @Test
    void who_calls_is_seen_in_time_followed_up_and_supported_at_charge() {
        Visitor intake = Visitor.person(HAVENS_INTAKE);
        saved(CareDesk.call(intake, name, "24", ago(1), true));
        String reference = CareDesk.caseOf(name);
        assertThat(
                        number(
                                "SELECT TIMESTAMPDIFF(MINUTE, u.called_at, u.due_at) FROM urgent_need u"
                                        + " JOIN support_case c ON c.referral_id = u.referral_id WHERE"
                                        + " c.reference = ?",
                                reference))
                .isEqualTo(90);
        assertThat(referralSource()).as("no police in it").isEqualTo("SELF");
        String day = DAY + CareDesk.today();
        String shown = reference.substring(0, 4) + "-" + reference.substring(4, 8);
        HttpResponse<String> desk = intake.get(day);
        assertThat(desk.body()).contains(shown).contains("nothing is booked").doesNotContain(name);

        Visitor manager = Visitor.person(HAVENS_MANAGER);
        String morning = "/caseload/morning?show=URGENT_LATE";
        assertThat(manager.get(morning).body()).doesNotContain(name);
        late(reference);
        assertThat(manager.get(morning).body()).contains(name);

        String slot = CareDesk.slot(1, 0);
        saved(
                submit(
                        intake,
                        day,
                        "booking",
                        "book",
                        Map.of("reference", reference, "kind", "URGENT", "slot", slot)));
        assertThat(manager.get(morning).body()).as("booked is not seen").contains(name);
        String one = day + "&a=" + CareDesk.appointment(reference);
        assertThat(intake.get(one).body()).doesNotContain(name);
        HttpResponse<String> revealed = submit(intake, one, "revealing", "reveal", Map.of());
        assertThat(revealed.body()).contains("Caller " + name);
        assertThat(audited("AppointmentDesk.reveal", reference)).isEqualTo(1);
        saved(submit(intake, one, "changing", "change", Map.of("became", "ATTENDED")));
        assertThat(manager.get(morning).body()).doesNotContain(name);

        saved(CaseDesk.give(manager, "UNALLOCATED", reference, HAVENS_WORKER, ""));
        Visitor worker = Visitor.person(HAVENS_WORKER);
        String page = "/casework/appointments?c=" + reference;
        assertThat(worker.get(page).body())
                .contains("After 2 weeks", "After 12 months", "Not asked");
        assertThat(task(reference, "FOLLOW_UP")).isEqualTo("Book the follow-up: after 2 weeks");
        String later = CareDesk.slot(1, 14 * 24 * 60 - 60);
        saved(CareDesk.book(worker, reference, "FOLLOW_UP", later, Map.of("remind", "on")));
        assertThat(task(reference, "FOLLOW_UP")).isEqualTo("Book the follow-up: after 6 weeks");
        reminded(reference);
        saved(
                submit(
                        worker,
                        page,
                        "marking",
                        "mark",
                        Map.of("marker", "HIV_PEP", "answer", "YES", "markedOn", ago(0))));
        assertThat(worker.get("/casework/case?c=" + reference).body())
                .contains("Marker: HIV preventive treatment (PEP)");
        stored(worker, reference);

        charged(worker, reference);
    }

    private void stored(Visitor worker, String reference) {
        String page = "/casework/appointments?c=" + reference;
        Map<String, String> form =
                Map.of(
                        "marker",
                        "EVIDENCE_STORED",
                        "answer",
                        "YES",
                        "markedOn",
                        ago(0),
                        "keptUntil",
                        ago(0));
        refused(
                submit(worker, page, "marking", "mark", form),
                "It is kept for longer than the day it was stored.");
        saved(
                submit(
                        worker,
                        page,
                        "marking",
                        "mark",
                        Map.of(
                                "marker",
                                "EVIDENCE_STORED",
                                "answer",
                                "YES",
                                "markedOn",
                                ago(0),
                                "keptUntil",
                                ago(-100))));
        assertThat(worker.get(page).body()).contains("kept until");
        assertThat(task(reference, "EVIDENCE")).contains("do they want the police to have it?");
        assertThat(
                        RightsMatrix.text(
                                "SELECT CAST(DATEDIFF(t.due_at, CURRENT_DATE) AS CHAR) FROM task t JOIN"
                                        + " support_case c ON c.id = t.case_id WHERE c.reference = ?"
                                        + " AND t.kind = 'EVIDENCE' AND t.is_open = TRUE",
                                reference))
                .as("four weeks before")
                .isIn("71", "72", "73");
        saved(
                submit(
                        worker,
                        page,
                        "marking",
                        "mark",
                        Map.of(
                                "marker",
                                "EVIDENCE_STORED",
                                "answer",
                                "YES",
                                "markedOn",
                                ago(1),
                                "keptUntil",
                                "")));
        assertThat(worker.get(page).body())
                .as("another day of storing leaves the last one")
                .contains("kept until");
        assertThat(worker.get("/casework/plan?c=" + reference).body())
                .as("done on its own page, and not ticked")
                .contains("Stored evidence: until when is it kept")
                .doesNotContain("What was done: Stored evidence");
        Map<String, String> none =
                Map.of(
                        "marker",
                        "EVIDENCE_STORED",
                        "answer",
                        "NO",
                        "markedOn",
                        ago(0),
                        "keptUntil",
                        "");
        String id = CaseDesk.of(reference, "worker_id");
        RightsMatrix.change(
                "UPDATE support_case SET worker_id = NULL WHERE reference = ?", reference);
        RightsMatrix.change(
                "INSERT INTO break_glass (id, account_id, case_id, reason, opened_at, ends_at,"
                        + " review_due_at) SELECT 9833, ?, c.id, 'Danger', UTC_TIMESTAMP(6),"
                        + " UTC_TIMESTAMP(6) + INTERVAL 30 MINUTE, UTC_TIMESTAMP(6) FROM support_case c"
                        + " WHERE c.reference = ?",
                Long.valueOf(id),
                reference);
        refused(submit(worker, page, "marking", "mark", none), "for those whose case it is");
        assertThat(SafetyDesk.tasks(reference, "EVIDENCE"))
                .as("an emergency ends no last question")
                .isEqualTo(1);
        RightsMatrix.change("DELETE FROM break_glass WHERE id = 9833");
        RightsMatrix.change(
                "UPDATE support_case SET worker_id = ? WHERE reference = ?",
                Long.valueOf(id),
                reference);
        saved(submit(worker, page, "marking", "mark", none));
        assertThat(SafetyDesk.tasks(reference, "EVIDENCE"))
                .as("nothing is stored any more")
                .isZero();
    }

    private void charged(Visitor worker, String reference) {
        String stages = "/casework/advocacy?c=" + reference;
        assertThat(worker.get(stages).body()).contains("Where it stands: <strong>Before a report");
        saved(
                submit(
                        worker,
                        "/casework/justice?c=" + reference,
                        "happening",
                        "happen",
                        Map.of("event", "CHARGED", "happenedOn", ago(0))));
        assertThat(worker.get(stages).body()).contains("Where it stands: <strong>Charge");
        saved(
                submit(
                        worker,
                        stages,
                        "doing",
                        "done",
                        Map.of(
                                "stage",
                                "CHARGE",
                                "doneOn",
                                ago(0),
                                "what",
                                "Explained what a charge means",
                                "nextOn",
                                ago(-7))));
        assertThat(worker.get(stages).body()).contains("Explained what a charge means");
        assertThat(task(reference, "ADVOCACY")).isEqualTo("Support at the stage charge");
    }

    /** Neutral words, to the safe address, the day before; none when the address is not safe. */
    private void reminded(String reference) {
        String message =
                RightsMatrix.text(
                        "SELECT CONCAT(m.subject, ' ', m.body) FROM outbox_message m JOIN support_case c"
                                + " ON c.id = m.case_id WHERE c.reference = ? AND m.kind = 'REMINDER'",
                        reference);
        assertThat(message.toLowerCase())
                .doesNotContain("haven", "care", "appointment", "camberwell", name.toLowerCase());
        assertThat(
                        number(
                                "SELECT TIMESTAMPDIFF(HOUR, UTC_TIMESTAMP(6), m.send_after) FROM"
                                        + " outbox_message m JOIN support_case c ON c.id = m.case_id"
                                        + " WHERE c.reference = ? AND m.kind = 'REMINDER'",
                                reference))
                .isBetween(13L * 24 - 3, 13L * 24);
        RightsMatrix.change(
                "UPDATE contact_point t JOIN person p ON p.id = t.person_id SET t.write_safe = 'N' WHERE"
                        + " p.surname = ?",
                name);
        refused(
                CareDesk.book(
                        Visitor.person(HAVENS_WORKER),
                        reference,
                        "FOLLOW_UP",
                        CareDesk.slot(1, 5000),
                        Map.of("remind", "on")),
                "Neither a text nor an e-mail is marked safe");
    }

    @Test
    void a_reminder_goes_by_text_where_that_is_safe_and_goes_with_the_time() {
        Visitor intake = Visitor.person(HAVENS_INTAKE);
        saved(CareDesk.call(intake, name, "24", ago(1), false));
        String reference = CareDesk.caseOf(name);
        RightsMatrix.change(
                "UPDATE contact_point t JOIN person p ON p.id = t.person_id SET t.text_safe = 'Y' WHERE"
                        + " t.kind = 'PHONE' AND p.surname = ?",
                name);
        String day = DAY + CareDesk.today();
        Map<String, String> form = new java.util.HashMap<>();
        form.put("reference", reference);
        form.put("kind", "FIRST");
        ZonedDateTime noon = LocalDate.now(LONDON).plusDays(9).atTime(12, 0).atZone(LONDON);
        int minutes = (int) Duration.between(Instant.now(), noon).toMinutes();
        form.put("slot", CareDesk.slot(1, minutes));
        form.put("remind", "on");
        saved(submit(intake, day, "booking", "book", form));
        assertThat(reminders(reference)).isEqualTo("TEXT QUEUED");
        String one = DAY + noon.toLocalDate() + "&a=" + CareDesk.appointment(reference);
        String later = CareDesk.slot(1, minutes + 90);
        saved(submit(intake, one, "moving", "move", Map.of("slot", later)));
        assertThat(reminders(reference)).isEqualTo("TEXT WITHHELD;TEXT QUEUED");
    }

    private static String reminders(String reference) {
        return RightsMatrix.text(
                "SELECT GROUP_CONCAT(CONCAT(m.channel, ' ', m.state) ORDER BY m.id SEPARATOR ';') FROM"
                        + " outbox_message m JOIN support_case c ON c.id = m.case_id WHERE c.reference"
                        + " = ? AND m.kind = 'REMINDER'",
                reference);
    }

    @Test
    void of_two_who_want_a_time_at_once_one_has_it() {
        Visitor intake = Visitor.person(HAVENS_INTAKE);
        saved(CareDesk.call(intake, name + "A", "24", ago(1), false));
        saved(CareDesk.call(intake, name + "B", "24", ago(1), false));
        String slot = CareDesk.slot(1, 60);
        List<Integer> answers =
                Stream.of("A", "B")
                        .parallel()
                        .map(
                                which ->
                                        submit(
                                                        Visitor.person(HAVENS_INTAKE),
                                                        DAY + CareDesk.today(),
                                                        "booking",
                                                        "book",
                                                        Map.of(
                                                                "reference",
                                                                CareDesk.caseOf(name + which),
                                                                "kind",
                                                                "FIRST",
                                                                "slot",
                                                                slot))
                                                .statusCode())
                        .sorted()
                        .toList();
        assertThat(answers).containsExactly(200, 302);
        assertThat(number("SELECT COUNT(*) FROM appointment WHERE slot_id = ?", Long.valueOf(slot)))
                .isEqualTo(1);
    }

    @Test
    void a_moved_time_is_free_again_and_another_service_finds_neither_case_nor_appointment() {
        Visitor intake = Visitor.person(HAVENS_INTAKE);
        saved(CareDesk.call(intake, name, "24", ago(1), false));
        String reference = CareDesk.caseOf(name);
        String day = DAY + CareDesk.today();
        String slot = CareDesk.slot(1, 0);
        String other = CareDesk.slot(1, 0);
        Map<String, String> form = Map.of("reference", reference, "kind", "FIRST", "slot", slot);
        saved(submit(intake, day, "booking", "book", form));
        String first = CareDesk.appointment(reference);
        saved(submit(intake, day + "&a=" + first, "moving", "move", Map.of("slot", other)));
        assertThat(intake.get(day + "&a=" + first).statusCode()).as("it was moved").isEqualTo(404);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM appointment WHERE held_slot_id = ?",
                                Long.valueOf(slot)))
                .isZero();

        Visitor centre = Visitor.person(CareDesk.CENTRE_MANAGER);
        assertThat(centre.get(day).statusCode()).as("a site of another service").isEqualTo(404);
        String here = CareDesk.slot(4, 0);
        String own = "/appointment/day?site=4&on=" + CareDesk.today();
        refused(
                submit(
                        centre,
                        own,
                        "booking",
                        "book",
                        Map.of("reference", reference, "kind", "FIRST", "slot", here)),
                "There is no open case with this reference here.");
        refused(
                submit(
                        centre,
                        own,
                        "calling",
                        "urge",
                        Map.of("urgentReference", reference, "called", "")),
                "There is no open case with this reference here.");
        assertThat(centre.get("/casework/appointments?c=" + reference).statusCode()).isEqualTo(404);
        Visitor hers = Visitor.person(HAVENS_MANAGER);
        Map<String, String> times =
                Map.of(
                        "openSite", "2",
                        "openOn", ago(-40),
                        "openFrom", "09:00",
                        "openTo", "11:00",
                        "minutes", "60",
                        "room", "t" + System.nanoTime() % 1_000_000);
        saved(submit(hers, day, "opening", "openTimes", times));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM appointment_slot WHERE site_id = 2 AND room = ?",
                                times.get("room")))
                .isEqualTo(2);
    }

    @Test
    void a_restricted_case_is_a_time_that_is_taken_and_no_more() {
        Visitor intake = Visitor.person(HAVENS_INTAKE);
        saved(CareDesk.call(intake, name, "24", ago(1), false));
        String reference = CareDesk.caseOf(name);
        String day = DAY + CareDesk.today();
        saved(
                submit(
                        intake,
                        day,
                        "booking",
                        "book",
                        Map.of(
                                "reference",
                                reference,
                                "kind",
                                "FIRST",
                                "slot",
                                CareDesk.slot(1, 0))));
        String one = day + "&a=" + CareDesk.appointment(reference);
        RightsMatrix.change(
                "UPDATE support_case SET restricted = TRUE WHERE reference = ?", reference);
        String shown = reference.substring(0, 4) + "-" + reference.substring(4, 8);
        assertThat(intake.get(day).body()).contains("Taken").doesNotContain(shown);
        assertThat(intake.get(one).statusCode()).isEqualTo(404);
    }

    private static void late(String reference) {
        RightsMatrix.change(
                "UPDATE urgent_need u JOIN support_case c ON c.referral_id = u.referral_id SET u.due_at"
                        + " = UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE WHERE c.reference = ?",
                reference);
    }

    private String referralSource() {
        return RightsMatrix.text(
                "SELECT r.source FROM referral r JOIN person p ON p.id = r.person_id WHERE p.surname ="
                        + " ?",
                name);
    }

    private static String task(String reference, String kind) {
        return RightsMatrix.text(
                "SELECT t.title FROM task t JOIN support_case c ON c.id = t.case_id WHERE c.reference ="
                        + " ? AND t.is_open = TRUE AND t.kind = ?",
                reference,
                kind);
    }

    private static long audited(String action, String reference) {
        return number(
                "SELECT COUNT(*) FROM audit_entry a JOIN support_case c ON c.id = a.case_id WHERE"
                        + " a.action = ? AND c.reference = ?",
                action,
                reference);
    }
}
