package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** Calls, appointments and waiting lists of the tests' own, over HTTP as the pages send them. */
final class CareDesk {

    static final String HAVENS_INTAKE = "marta.reis";
    static final String HAVENS_WORKER = "miriam.katz";
    static final String HAVENS_MANAGER = "anjali.raman";
    static final String CENTRE_WORKER = "helen.charalambous";
    static final String CENTRE_COUNSELLOR = "maeve.costello";
    static final String CENTRE_MANAGER = "siobhan.kavanagh";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu");

    private CareDesk() {}

    static LocalDate today() {
        return LocalDate.now(LONDON);
    }

    static String ago(int days) {
        return today().minusDays(days).format(TYPED);
    }

    /** Somebody of this name and age calls and agrees to be referred. */
    static HttpResponse<String> call(
            Visitor taker, String surname, String age, String happened, boolean urgent) {
        return call(taker, surname, age, happened, urgent, "NO");
    }

    /** The same with the answer to whether somebody works for the police, or is widely known. */
    static HttpResponse<String> call(
            Visitor taker,
            String surname,
            String age,
            String happened,
            boolean urgent,
            String known) {
        Map<String, String> form = new HashMap<>();
        form.put("topic", "RECENT");
        form.put("minutes", "12");
        form.put("outcome", "");
        form.put("givenNames", "Caller");
        form.put("surname", surname);
        form.put("age", age);
        form.put("phone", "07700 900456");
        form.put("callSafe", "Y");
        form.put("email", surname.toLowerCase() + "@example.org");
        form.put("emailSafe", "Y");
        form.put("offence", "20A");
        form.put("happened", happened);
        form.put("domesticAbuse", "N");
        form.put("known", known);
        form.put("agreed", "on");
        if (urgent) {
            form.put("urgent", "on");
        }
        return CaseDesk.submit(taker, "/therapy/calls", "calling", "refer", form);
    }

    /** The case of somebody of this name. */
    static String caseOf(String surname) {
        return RightsMatrix.text(
                "SELECT c.reference FROM support_case c JOIN person p ON p.id = c.person_id WHERE"
                        + " p.surname = ?",
                surname);
    }

    /** A free time of a site that begins so many minutes from now; its id. */
    static String slot(long site, int minutes) {
        long id = System.nanoTime();
        LocalDateTime starts =
                LocalDateTime.now(ZoneOffset.UTC)
                        .plusMinutes(minutes)
                        .truncatedTo(ChronoUnit.MICROS);
        RightsMatrix.change(
                "INSERT INTO appointment_slot (id, site_id, room, starts_at, ends_at, urgent) VALUES"
                        + " (?, ?, ?, ?, ?, FALSE)",
                id,
                site,
                "t" + id % 1_000_000_000L,
                starts,
                starts.plusMinutes(50));
        return Long.toString(id);
    }

    static HttpResponse<String> book(
            Visitor worker, String reference, String kind, String slot, Map<String, String> more) {
        Map<String, String> form = new HashMap<>(Map.of("kind", kind, "slot", slot));
        form.putAll(more);
        return CaseDesk.submit(
                worker, "/casework/appointments?c=" + reference, "booking", "book", form);
    }

    /** The newest appointment of a case. */
    static String appointment(String reference) {
        return RightsMatrix.text(
                "SELECT CAST(MAX(a.id) AS CHAR) FROM appointment a JOIN support_case c ON c.id ="
                        + " a.case_id WHERE c.reference = ?",
                reference);
    }

    /** A case of somebody who called, given to a worker. */
    static String allocated(
            Visitor taker, String manager, String worker, String surname, String happened) {
        CaseDesk.saved(call(taker, surname, "30", happened, false));
        String reference = caseOf(surname);
        CaseDesk.saved(
                CaseDesk.give(Visitor.person(manager), "UNALLOCATED", reference, worker, ""));
        assertThat(CaseDesk.of(reference, "worker_id")).isEqualTo(CaseDesk.account(worker));
        return reference;
    }
}
