package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Whoever says on any way in that somebody works for the police or a service, or is widely known,
 * is restricted before anybody reads it, and how they are reached is sealed.
 */
class RestrictedArrivalIT extends Running {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final String name = "Arrives" + Long.toString(System.nanoTime(), 36);

    @Test
    void who_asks_for_support() {
        saved(submit(Visitor.stranger(), "/ask", "asking", "send", asked(name, "POLICE")));
        saved(submit(Visitor.stranger(), "/ask", "asking", "send", asked(name + "Not", "NO")));
        assertThat(restricted(name)).isEqualTo("1 POLICE");
        assertThat(restricted(name + "Not")).isEqualTo("0 -");
        assertThat(inClear(name)).isZero();
        assertThat(inClear(name + "Not")).isPositive();
    }

    @Test
    void who_tells_what_happened_and_nobody_at_the_police_reads_it_who_is_not_named() {
        String marked = told(name, "POLICE");
        String other = told(name + "Not", "NO");
        assertThat(restricted(name)).isEqualTo("1 POLICE");
        assertThat(restricted(name + "Not")).isEqualTo("0 -");
        assertThat(inClear(name)).isZero();

        Visitor police = Visitor.person("pc.harlow");
        assertThat(police.get("/incident/told").body()).contains(other).doesNotContain(marked);
        assertThat(police.get("/incident/told-one?i=" + other).statusCode()).isEqualTo(200);
        for (String door : new String[] {"told-one?i=", "told.csv?p="}) {
            assertThat(police.get("/incident/" + door + marked).statusCode())
                    .as(door)
                    .isEqualTo(404);
        }
        Visitor lead = Visitor.person("ravi.joshi");
        TriageDesk.accept(lead, referral(name));
        String reference =
                RightsMatrix.text(
                        "SELECT c.reference FROM support_case c JOIN person p ON p.id = c.person_id"
                                + " WHERE p.surname = ?",
                        name);
        assertThat(lead.get("/casework/access?c=" + reference).body())
                .contains("A police force was told", "with the name", "no officer has opened it");
        saved(RestrictedDesk.name(lead, reference, "pc.harlow"));
        assertThat(police.get("/incident/told-one?i=" + marked).body()).contains(name);
        assertThat(police.get("/casework/case?c=" + reference).statusCode())
                .as("the report, and nothing of the case")
                .isEqualTo(403);
    }

    @Test
    void who_is_referred_from_the_bedside() {
        Map<String, String> form = new HashMap<>();
        form.put("injury", "KNIFE");
        form.put("domestic", "N");
        form.put("agreed", "EXPLICIT");
        form.put("surname", name);
        form.put("age", "19");
        form.put("postcode", "SE1 1AA");
        form.put("phone", "07700 900456");
        form.put("phoneSafe", "Y");
        form.put("happenedOn", LocalDate.now().minusDays(1).format(TYPED));
        form.put("known", "STAFF");
        saved(
                submit(
                        Visitor.person("sister.boakye"),
                        "/referral/bedside",
                        "referring",
                        "send",
                        form));
        assertThat(restricted(name)).isEqualTo("1 STAFF");
        assertThat(inClear(name)).isZero();
        assertThat(
                        RightsMatrix.text(
                                "SELECT r.flags FROM referral r JOIN person p ON p.id = r.person_id WHERE"
                                        + " p.surname = ?",
                                name))
                .contains("KNIFE", "STAFF");
    }

    @Test
    void who_calls_is_decided_on_by_those_who_answer_for_what_is_restricted() {
        Visitor intake = Visitor.person(CareDesk.HAVENS_INTAKE);
        saved(CareDesk.call(intake, name, "24", CareDesk.ago(1), false, "PUBLIC_FIGURE"));
        assertThat(restricted(name)).isEqualTo("1 PUBLIC_FIGURE");
        assertThat(inClear(name)).isZero();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM support_case c JOIN person p ON p.id = c.person_id"
                                        + " WHERE p.surname = ?",
                                name))
                .as("no case before a lead has decided")
                .isZero();
        assertThat(intake.get("/referral/triage?r=" + referral(name)).statusCode()).isEqualTo(404);
    }

    private static String told(String surname, String known) {
        Visitor anybody = Visitor.stranger();
        TellDesk.begun(anybody, "ME", "He wears the uniform");
        return TellDesk.answered(anybody, "YES", "NAMED", surname, "known", known);
    }

    private static Map<String, String> asked(String surname, String known) {
        Map<String, String> form = new HashMap<>();
        form.put("phone", "07700 900456");
        form.put("safe", "TEXT");
        form.put("surname", surname);
        form.put("born", "3/4/1990");
        form.put("day", LocalDate.now().minusDays(20).format(TYPED));
        form.put("known", known);
        form.put("agreed", "on");
        return form;
    }

    private static String referral(String surname) {
        return RightsMatrix.text(
                "SELECT r.reference FROM referral r JOIN person p ON p.id = r.person_id WHERE"
                        + " p.surname = ?",
                surname);
    }

    private static String restricted(String surname) {
        return RightsMatrix.text(
                "SELECT CONCAT(p.restricted, ' ', COALESCE(r.restricted_reason, '-')) FROM referral r"
                        + " JOIN person p ON p.id = r.person_id WHERE p.surname = ?",
                surname);
    }

    private static long inClear(String surname) {
        return number(
                "SELECT COUNT(*) FROM contact_point t JOIN person p ON p.id = t.person_id WHERE"
                        + " p.surname = ? AND (t.sealed IS NULL OR t.value IS NOT NULL)",
                surname);
    }
}
