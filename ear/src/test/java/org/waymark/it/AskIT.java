package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.submit;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Anybody asks for support without police, and the answer says nothing. */
class AskIT extends Running {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu");

    @Test
    void who_asks_is_referred_by_the_rules_and_sent_twice_is_taken_once() {
        String name = "Asker" + Long.toString(System.nanoTime(), 36);
        Visitor anybody = Visitor.stranger();
        Map<String, String> form = form(name, 20);
        form.putAll(Visitor.fields(anybody.get("/ask"), "asking"));
        form.putAll(form(name, 20));
        form.put("send", "send");
        HttpResponse<String> first = anybody.post("/ask", form);
        HttpResponse<String> again = anybody.post("/ask", form);
        String to = first.headers().firstValue("Location").orElse(first.body());
        assertThat(to).endsWith("/ask/sent");
        assertThat(again.headers().firstValue("Location")).contains(to);
        assertThat(
                        RightsMatrix.text(
                                "SELECT CONCAT(COUNT(*), ' ', MAX(r.source), ' ',"
                                        + " MAX(r.proposed_service_id), ' ', MAX(r.consent), ' ',"
                                        + " MAX(r.crime_group)) FROM referral r JOIN person p ON p.id ="
                                        + " r.person_id WHERE p.surname = ?",
                                name))
                .isEqualTo("1 SELF 1020 EXPLICIT SEXUAL");
        assertThat(
                        RightsMatrix.text(
                                "SELECT CONCAT(t.call_safe, t.text_safe, t.voicemail_safe) FROM"
                                        + " contact_point t JOIN person p ON p.id = t.person_id WHERE"
                                        + " p.surname = ?",
                                name))
                .isEqualTo("NYN");
        assertThat(disability(name)).as("left out").isEqualTo("-");
        assertThat(Visitor.stranger().get("/ask").body())
                .contains("Exit this page")
                .doesNotContain(name);
    }

    @Test
    void what_was_longer_ago_goes_to_the_centre_of_where_they_live() {
        String name = "AskLong" + Long.toString(System.nanoTime(), 36);
        Map<String, String> form = form(name, 3_000);
        refused(ask(form), "Enter the postcode where you live");
        form.put("postcode", "SE1 1AA");
        form.put("disability", "R");
        CaseDesk.saved(ask(form));
        assertThat(disability(name)).as("prefers not to say").isEqualTo("R");
        assertThat(
                        RightsMatrix.text(
                                "SELECT r.proposed_service_id FROM referral r JOIN person p ON p.id ="
                                        + " r.person_id WHERE p.surname = ?",
                                name))
                .startsWith("103");
    }

    @Test
    void without_a_safe_way_without_agreement_and_under_13_nothing_is_kept() {
        String name = "AskNot" + Long.toString(System.nanoTime(), 36);
        Map<String, String> unsafe = form(name, 20);
        unsafe.remove("safe");
        refused(ask(unsafe), "Choose at least one way that is safe");
        Map<String, String> silent = form(name, 20);
        silent.remove("agreed");
        assertThat(ask(silent).body()).contains("Without your agreement", name);
        Map<String, String> child = form(name, 20);
        child.put("born", TYPED.format(LocalDate.now().minusYears(12)));
        refused(ask(child), "0800 1111");
        assertThat(number("SELECT COUNT(*) FROM person WHERE surname = ?", name)).isZero();
    }

    private static String disability(String name) {
        return RightsMatrix.text(
                "SELECT COALESCE(MAX(disability), '-') FROM person WHERE surname = ?", name);
    }

    private static HttpResponse<String> ask(Map<String, String> form) {
        return submit(Visitor.stranger(), "/ask", "asking", "send", form);
    }

    private static Map<String, String> form(String name, int daysAgo) {
        Map<String, String> form = new HashMap<>();
        form.put("phone", "07700 900456");
        form.put("safe", "TEXT");
        form.put("surname", name);
        form.put("born", "3/4/1990");
        form.put("day", TYPED.format(LocalDate.now().minusDays(daysAgo)));
        form.put("agreed", "on");
        return form;
    }
}
