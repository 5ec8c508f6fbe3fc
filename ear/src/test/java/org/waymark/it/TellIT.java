package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.TellDesk.begun;
import static org.waymark.it.TellDesk.page;
import static org.waymark.it.TellDesk.went;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Anybody tells what happened, with a name or without, and it goes where they want it. */
class TellIT extends Running {

    private static final String OF = " FROM incident WHERE reference = ?";

    @Test
    void without_a_name_nobody_is_stored_and_the_words_are_sealed() {
        String words = "Sealed words " + System.nanoTime();
        long people = number("SELECT COUNT(*) FROM person");
        Visitor anybody = Visitor.stranger();
        begun(anybody, "ME", words);
        went(page(anybody, "support", "support", "NO"));
        went(page(anybody, "police", "police", "ANONYMOUS"));
        // Typed, and then thought better of.
        went(page(anybody, "contact", "contact", "NO", "surname", "Secretname", "phone", "1"));
        long letters = outbox();
        String reference = TellDesk.sent(anybody);
        assertThat(anybody.cookie("draft")).as("nothing is left in the browser").isNull();
        assertThat(number("SELECT COUNT(*) FROM person")).isEqualTo(people);
        assertThat(text("state", reference)).isEqualTo("SENT");
        assertThat(text("COALESCE(person_id, 0) + COALESCE(referral_id, 0)", reference))
                .isEqualTo("0");
        assertThat(number("SELECT COUNT(*) FROM incident WHERE answers LIKE ?", "%Sealed words%"))
                .isZero();
        assertThat(outbox()).as("the police, in the same transaction").isEqualTo(letters + 1);
        String told = Visitor.person("pc.harlow").get("/incident/told-one?i=" + reference).body();
        assertThat(told)
                .contains(words, "Without a name", "Against Black people")
                .doesNotContain("Secretname");
        String read = Visitor.person("ravi.joshi").get("/incident/report?i=" + reference).body();
        assertThat(read).contains(words).doesNotContain("Secretname");
    }

    @Test
    void who_wants_support_becomes_a_referral_by_the_rules_and_its_words_are_with_it() {
        String name = "Tellable" + Long.toString(System.nanoTime(), 36);
        Visitor anybody = Visitor.stranger();
        begun(anybody, "ORGANISATION", "They followed her home");
        went(page(anybody, "support", "support", "YES"));
        went(page(anybody, "police", "police", "NAMED"));
        HttpResponse<String> unsafe =
                page(anybody, "contact", "contact", "YES", "surname", name, "phone", "07700900456");
        assertThat(unsafe.body()).contains("There is a problem", "way that is safe", name);
        went(
                page(
                        anybody,
                        "contact",
                        "contact",
                        "YES",
                        "surname",
                        name,
                        "given-names",
                        "Ada",
                        "phone",
                        "07700900456",
                        "postcode",
                        "N12 8AA",
                        "safe",
                        "CALL"));
        went(page(anybody, "reporter", "reporter-organisation", "Lighthouse Centre"));
        String reference = TellDesk.sent(anybody);
        String referral =
                text("(SELECT r.reference FROM referral r WHERE r.id = referral_id)", reference);
        assertThat(referral).isNotEmpty();
        assertThat(
                        RightsMatrix.text(
                                "SELECT CONCAT(source, ' ', proposed_service_id, ' ', hate_strands, ' ',"
                                        + " consent) FROM referral WHERE reference = ?",
                                referral))
                .isEqualTo("THIRD 1060 RACE EXPLICIT");
        Visitor manager = Visitor.person("ravi.joshi");
        assertThat(manager.get("/incident/report?i=" + reference).body())
                .contains(referral)
                .doesNotContain("followed her home");
        assertThat(manager.get("/referral/triage?r=" + referral).body())
                .contains("followed her home", "Lighthouse Centre", "Against Black people");
        Visitor police = Visitor.person("pc.harlow");
        assertThat(police.get("/incident/told-one?i=" + reference).body()).contains(name);
        assertThat(police.get("/incident/told.csv?p=" + reference).body())
                .contains("hate_strands", "\"RACE\"", name);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry e JOIN incident i ON i.person_id ="
                                        + " e.person_id WHERE i.reference = ? AND e.action ="
                                        + " 'PoliceReports.one'",
                                reference))
                .isEqualTo(1);
        String one = "/incident/report?i=" + reference;
        assertThat(manager.get("/incident/reports").body()).contains(reference);
        RightsMatrix.change(
                "INSERT INTO conflict (account_id, person_id, kind, found_at) SELECT a.id,"
                        + " i.person_id, 'BLOCK', UTC_TIMESTAMP(6) FROM account a JOIN incident i ON"
                        + " i.reference = ? WHERE a.username = 'ravi.joshi'",
                reference);
        try {
            assertThat(manager.get(one).statusCode()).as("kept from the person").isEqualTo(404);
            assertThat(manager.get("/incident/reports").body()).doesNotContain(reference);
        } finally {
            RightsMatrix.change(
                    "DELETE FROM conflict WHERE person_id = (SELECT person_id FROM incident WHERE"
                            + " reference = ?)",
                    reference);
        }
        assertThat(manager.get(one).statusCode()).isEqualTo(200);
    }

    @Test
    void who_has_said_that_they_know_the_teller_reads_none_of_it_without_a_referral() {
        String name = "Nearby" + Long.toString(System.nanoTime(), 36);
        String phone = "0770" + String.format("%07d", System.nanoTime() % 10_000_000);
        Visitor anybody = Visitor.stranger();
        begun(anybody, "ME", "My partner works there");
        went(page(anybody, "support", "support", "NO"));
        went(page(anybody, "police", "police", "NAMED"));
        went(
                page(
                        anybody,
                        "contact",
                        "contact",
                        "YES",
                        "surname",
                        name,
                        "given-names",
                        "Ada",
                        "phone",
                        phone,
                        "safe",
                        "CALL"));
        String reference = TellDesk.sent(anybody);
        assertThat(text("COALESCE(person_id, 0)", reference)).isEqualTo("0");
        String one = "/incident/told-one?i=" + reference;
        String row = "/incident/told.csv?p=" + reference;
        Visitor officer = Visitor.person("pc.harlow");
        assertThat(officer.get(one).body()).contains(name);
        long known = System.nanoTime();
        knows(known, "pc.harlow", "Ada", name, phone);
        knows(known + 1, "ravi.joshi", "Somebody", "Else", phone);
        try {
            assertThat(officer.get(one).statusCode()).isEqualTo(404);
            assertThat(officer.get(row).statusCode()).isEqualTo(404);
            assertThat(officer.get("/incident/told").body()).doesNotContain(reference);
            assertThat(Visitor.person("ravi.joshi").get("/incident/report?i=" + reference).body())
                    .as("the number of somebody of another name")
                    .contains("Ask a colleague to read it")
                    .doesNotContain("My partner works there", name);
        } finally {
            RightsMatrix.change("DELETE FROM known_person WHERE id IN (?, ?)", known, known + 1);
        }
        assertThat(officer.get(one).body()).contains(name);
        assertThat(officer.get("/incident/told").body()).contains(reference);
    }

    private static void knows(long id, String who, String given, String surname, String phone) {
        RightsMatrix.change(
                "INSERT INTO known_person (id, account_id, kind, given_names, surname, phone,"
                        + " declared_at) SELECT ?, a.id, 'PERSON', ?, ?, ?, UTC_TIMESTAMP(6) FROM account"
                        + " a WHERE a.username = ?",
                id,
                given,
                surname,
                phone,
                who);
    }

    @Test
    void what_was_typed_is_kept_through_errors_and_comes_back_by_the_code_on_another_device() {
        Visitor first = Visitor.stranger();
        HttpResponse<String> wrong = page(first, "why", "strand-other", "Their hat");
        assertThat(wrong.statusCode()).isEqualTo(200);
        assertThat(wrong.body()).contains("There is a problem", "Their hat");
        went(TellDesk.button(first, "what", "later", "what", "Half a story"));
        String code = first.cookie("draft");
        assertThat(first.get("/tell/later").body()).contains(code);
        Visitor second = Visitor.stranger();
        assertThat(second.get("/tell/what").body()).doesNotContain("Half a story");
        went(second.submit("/tell/back", "coming", "code", code, "go", "go"));
        assertThat(second.get("/tell/what").body()).contains("Half a story");
        HttpResponse<String> unknown =
                Visitor.stranger().submit("/tell/back", "coming", "code", "none", "go", "go");
        assertThat(unknown.body()).contains("nothing to come back to");
        RightsMatrix.change(
                "UPDATE incident SET expires_at = '2020-01-01' WHERE token_hash ="
                        + " UNHEX(SHA2(?, 256))",
                code);
        assertThat(second.get("/tell/what").body()).doesNotContain("Half a story");
        // Written on after it was too old: a new draft has it.
        went(page(second, "what", "what", "The other half"));
        assertThat(second.cookie("draft")).isNotEqualTo(code);
        assertThat(second.get("/tell/what").body()).contains("The other half");
    }

    @Test
    void another_force_service_or_provider_has_none_of_it() {
        Visitor anybody = Visitor.stranger();
        begun(anybody, "ME", "For nobody else");
        went(page(anybody, "support", "support", "NO"));
        went(page(anybody, "police", "police", "NO"));
        went(page(anybody, "contact", "contact", "NO"));
        String reference = TellDesk.sent(anybody);
        for (String who : new String[] {"patricia.ferguson", "gloria.mbeki", "leroy.samuels"}) {
            assertThat(Visitor.person(who).get("/incident/report?i=" + reference).statusCode())
                    .as(who)
                    .isEqualTo(404);
        }
        assertThat(
                        Visitor.person("pc.harlow")
                                .get("/incident/told-one?i=" + reference)
                                .statusCode())
                .as("the police, who were not to be told")
                .isEqualTo(404);
        assertThat(
                        Visitor.person("david.rosenthal")
                                .get("/incident/report?i=" + reference)
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void who_manages_one_team_reads_the_reports_of_its_boroughs_and_no_others() {
        Colleague manager = Colleague.exemptLike("patricia.ferguson");
        String team =
                RightsMatrix.text(
                        "SELECT MIN(t.id) FROM team t JOIN team_area z ON z.team_id = t.id JOIN"
                                + " account_role r ON r.service_id = t.service_id WHERE r.account_id ="
                                + " ? AND EXISTS (SELECT 1 FROM team_area y WHERE y.area_code NOT IN (SELECT"
                                + " w.area_code FROM team_area w WHERE w.team_id = t.id))",
                        manager.id());
        String there = reported("Where the team works");
        String elsewhere = reported("Where another team works");
        String unsaid = reported("Somewhere");
        String move =
                "UPDATE incident SET service_id = (SELECT service_id FROM team WHERE id = ?), area = ("
                        + "SELECT %s FROM team_area WHERE team_id = ?) WHERE reference = ?";
        RightsMatrix.change(move.formatted("MIN(area_code)"), team, team, there);
        RightsMatrix.change(
                "UPDATE incident SET service_id = (SELECT service_id FROM team WHERE id = ?), area ="
                        + " (SELECT MIN(z.area_code) FROM team_area z WHERE z.area_code NOT IN (SELECT"
                        + " w.area_code FROM team_area w WHERE w.team_id = ?)) WHERE reference = ?",
                team,
                team,
                elsewhere);
        RightsMatrix.change(move.formatted("NULLIF(MIN(1), 1)"), team, team, unsaid);
        assertThat(
                        Visitor.person(manager.username())
                                .get("/incident/report?i=" + elsewhere)
                                .statusCode())
                .as("of the whole service")
                .isEqualTo(200);
        RightsMatrix.change(
                "UPDATE account_role SET team_id = ? WHERE account_id = ?", team, manager.id());
        Visitor reader = Visitor.person(manager.username());
        assertThat(reader.get("/incident/report?i=" + there).statusCode()).isEqualTo(200);
        for (String other : new String[] {elsewhere, unsaid}) {
            assertThat(reader.get("/incident/report?i=" + other).statusCode()).isEqualTo(404);
        }
        assertThat(reader.get("/incident/reports").body())
                .contains(there)
                .doesNotContain(elsewhere)
                .doesNotContain(unsaid);
        RightsMatrix.change("UPDATE account SET active = FALSE WHERE id = ?", manager.id());
    }

    private static String reported(String words) {
        Visitor anybody = Visitor.stranger();
        begun(anybody, "ME", words);
        went(page(anybody, "support", "support", "NO"));
        went(page(anybody, "police", "police", "NO"));
        went(page(anybody, "contact", "contact", "NO"));
        return TellDesk.sent(anybody);
    }

    private static long outbox() {
        return number("SELECT COUNT(*) FROM outbox_message WHERE recipient = 'MPS'");
    }

    private static String text(String column, String reference) {
        return RightsMatrix.text("SELECT " + column + OF, reference);
    }
}
