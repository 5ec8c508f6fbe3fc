package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What colleagues say that they know is kept from them, and nobody tells them why. */
class ConflictIT extends Running {

    private static final String WORKER = CaseDesk.WORKER;
    private static final String INTAKE = "gloria.mbeki";
    private static final String KNOWN = "/person/known";

    /** Other tests work with these people: what they have said here is taken back. */
    @AfterEach
    void forget() {
        for (String sql :
                new String[] {
                    "DELETE FROM conflict WHERE known_id IN (SELECT id FROM known_person)",
                    "DELETE FROM known_key",
                    "DELETE FROM known_person",
                    "DELETE FROM access_change WHERE what LIKE 'Took back that they know%'"
                }) {
            RightsMatrix.change(sql);
        }
    }

    @Test
    void a_declared_person_is_gone_from_the_case_the_list_and_the_draft_and_back_when_taken_back() {
        String crime = "Known" + System.nanoTime();
        String reference = CaseDesk.allocated(someone(crime), crime);
        Visitor worker = Visitor.person(WORKER);
        String page = "/casework/case?c=" + reference;
        assertThat(worker.get(page).statusCode()).isEqualTo(200);

        CaseDesk.saved(declare(worker, person(crime)));
        assertThat(worker.get(page).statusCode()).isEqualTo(404);
        assertThat(worker.get("/api/drafts/note:" + reference).statusCode()).isEqualTo(404);
        assertThat(CaseDesk.isOnMorning("WORKER_KNOWS_THEM", reference)).isTrue();

        String known = RightsMatrix.text("SELECT MAX(id) FROM known_person");
        CaseDesk.saved(
                CaseDesk.submit(
                        worker,
                        KNOWN,
                        "taking",
                        "take",
                        Map.of("taken", known, "takeWhy", "A slip")));
        assertThat(worker.get(page).statusCode()).isEqualTo(200);
        assertThat(CaseDesk.manager().get("/caseload/morning").body())
                .as("a manager hears of it, and not of whom")
                .contains("Took back that they know somebody they were kept from");
    }

    @Test
    void nobody_takes_back_what_somebody_else_has_said_and_nobody_else_reads_it() {
        String crime = "KnownOther" + System.nanoTime();
        CaseDesk.saved(declare(Visitor.person(WORKER), person(crime)));
        CaseDesk.saved(declare(Visitor.person("amara.okafor"), person("Another" + crime)));
        String theirs =
                RightsMatrix.text(
                        "SELECT k.id FROM known_person k JOIN account a ON a.id = k.account_id"
                                + " WHERE a.username = ?",
                        WORKER);
        Visitor amara = Visitor.person("amara.okafor");
        assertThat(amara.get(KNOWN).body()).doesNotContain("Person " + crime + "<");
        CaseDesk.submit(
                amara, KNOWN, "taking", "take", Map.of("taken", theirs, "takeWhy", "Not mine"));
        assertThat(number("SELECT COUNT(*) FROM known_person WHERE id = ?", theirs)).isEqualTo(1);
    }

    @Test
    void who_arrives_and_is_known_to_staff_is_restricted_and_not_in_their_inbox() {
        String crime = "KnownComes" + System.nanoTime();
        CaseDesk.saved(declare(Visitor.person(INTAKE), person(crime)));
        FeedClient.imported(FeedLineText.file(someone(crime)));
        String referral = TriageDesk.reference(crime);
        assertThat(
                        RightsMatrix.text(
                                "SELECT r.restricted_reason FROM referral r JOIN person p ON p.id ="
                                        + " r.person_id WHERE p.restricted AND r.reference = ?",
                                referral))
                .isEqualTo("CONFLICT");
        assertThat(Visitor.person(INTAKE).get("/referral/triage?r=" + referral).statusCode())
                .isEqualTo(404);
        assertThat(Visitor.person("patricia.ferguson").get("/referral/triage?r=" + referral).body())
                .contains("Known to a member of staff");
    }

    @Test
    void ones_own_referral_does_not_exist_for_the_lead_either() {
        String crime = "KnownSelf" + System.nanoTime();
        Map<String, String> self = person(crime);
        self.put("kind", "SELF");
        CaseDesk.saved(declare(Visitor.person("patricia.ferguson"), self));
        Colleagues.prepare();
        FeedClient.imported(FeedLineText.file(someone(crime)));
        String referral = TriageDesk.reference(crime);
        String triage = "/referral/triage?r=" + referral;
        assertThat(Visitor.person("patricia.ferguson").get(triage).statusCode()).isEqualTo(404);
        assertThat(Visitor.person(Colleagues.MANAGER).get(triage).statusCode())
                .as("the lead is nobody for whom they know: the other managers answer")
                .isEqualTo(200);
        assertThat(Visitor.person(INTAKE).get(triage).statusCode()).as("no manager").isEqualTo(404);

        Visitor officer = Visitor.person("auditor.marsh");
        String waits = "Referral " + written(referral);
        assertThat(officer.get("/privacy/requests").body()).doesNotContain(waits);
        String others =
                "UPDATE account SET locked = %s WHERE locked = %s AND username <>"
                        + " 'patricia.ferguson' AND id IN (SELECT r.account_id FROM account_role r"
                        + " WHERE r.role = 'SERVICE_MANAGER')";
        RightsMatrix.change(others.formatted("TRUE", "FALSE"));
        try {
            assertThat(officer.get("/privacy/requests").body())
                    .contains("no manager can answer for it", waits)
                    .doesNotContain("Person " + crime);
        } finally {
            RightsMatrix.change(others.formatted("FALSE", "TRUE"));
        }
    }

    private static String written(String reference) {
        return reference.substring(0, 4)
                + "-"
                + reference.substring(4, 8)
                + "-"
                + reference.substring(8);
    }

    @Test
    void a_shared_postcode_asks_first_and_the_answer_counts() {
        String crime = "KnownNear" + System.nanoTime();
        FeedLineText line =
                FeedLineText.of(crime)
                        .with("address", "14 Nearby Road")
                        .with("postcode", "SE17 3QQ")
                        .with("letter_safe", "N");
        String reference = CaseDesk.allocated(line, crime);
        Visitor worker = Visitor.person(WORKER);
        Map<String, String> place = new HashMap<>();
        place.put("kind", "PLACE");
        place.put("address", "12 Nearby Road");
        place.put("postcode", "se17 3qq");
        CaseDesk.saved(declare(worker, place));
        String page = "/casework/case?c=" + reference;
        String confirm = "/casework/confirm?c=" + reference;
        HttpResponse<String> asked = worker.get(page);
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(asked.headers().firstValue("Location")).get().asString().contains(confirm);
        assertThat(worker.get(confirm).body()).doesNotContain("Person " + crime);

        CaseDesk.saved(CaseDesk.submit(worker, confirm, "denying", "stranger", Map.of()));
        assertThat(worker.get(page).statusCode()).isEqualTo(200);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry e JOIN support_case c ON c.id ="
                                        + " e.case_id WHERE c.reference = ? AND e.detail = 'said that"
                                        + " they do not know the person'",
                                reference))
                .isEqualTo(1);
        CaseDesk.saved(
                CaseDesk.submit(
                        worker, confirm, "admitting", "known", Map.of("how", "A neighbour")));
        assertThat(worker.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void a_case_is_not_given_to_somebody_who_knows_the_person() {
        String crime = "KnownGiven" + System.nanoTime();
        String reference = CaseDesk.opened(someone(crime), crime);
        CaseDesk.saved(declare(Visitor.person(WORKER), person(crime)));
        CaseDesk.refused(
                CaseDesk.give("UNALLOCATED", reference, WORKER, ""), "cannot take one of these");
    }

    @Test
    void whoever_is_said_to_have_done_harm_or_knows_him_does_not_know_of_who_was_harmed() {
        String mark = "Zk" + Long.toString(System.nanoTime(), 26).replaceAll("[0-9]", "q");
        String crime = "Accused" + System.nanoTime();
        String reference = CaseDesk.allocated(accusing(crime, mark, "1979-03-14"), crime);
        Visitor worker = Visitor.person(WORKER);
        String page = "/casework/case?c=" + reference;
        assertThat(worker.get(page).statusCode()).isEqualTo(200);
        CaseDesk.saved(declare(worker, suspect("SELF", mark)));
        assertThat(worker.get(page).statusCode()).as("it is about him").isEqualTo(404);

        CaseDesk.saved(declare(Visitor.person(INTAKE), suspect("PERSON", mark)));
        for (String born : new String[] {"1979-03-14", ""}) {
            String comes = "AccusedComes" + System.nanoTime();
            FeedClient.imported(FeedLineText.file(accusing(comes, mark, born)));
            String triage = "/referral/triage?r=" + TriageDesk.reference(comes);
            assertThat(Visitor.person(INTAKE).get(triage).statusCode())
                    .as("her brother is meant, born " + born)
                    .isEqualTo(404);
            assertThat(Visitor.person("patricia.ferguson").get(triage).body())
                    .contains("Known to a member of staff");
            assertThat(
                            number(
                                    "SELECT COUNT(*) FROM referral r JOIN person p ON p.id = r.person_id"
                                            + " WHERE r.crime_ref = ? AND p.restricted",
                                    comes))
                    .isEqualTo(1);
        }
    }

    @Test
    void whoever_triages_is_asked_too_and_is_kept_from_the_human_being_and_not_from_one_record() {
        String crime = "KnownAgain" + System.nanoTime();
        FeedLineText line = someone(crime).with("surname", "Mbeki");
        FeedClient.imported(FeedLineText.file(line));
        Visitor intake = Visitor.person(INTAKE);
        String first = TriageDesk.reference(crime);
        String triage = "/referral/triage?r=";
        String confirm = "/referral/confirm?r=" + first;
        assertThat(intake.get(triage + first).headers().firstValue("Location"))
                .get()
                .asString()
                .contains(confirm);
        String asked = intake.get(confirm).body();
        assertThat(asked.substring(asked.indexOf("<main"), asked.indexOf("</main>")))
                .doesNotContain("Mbeki");
        CaseDesk.saved(
                CaseDesk.submit(intake, confirm, "admitting", "known", Map.of("how", "An aunt")));
        assertThat(intake.get(triage + first).statusCode()).isEqualTo(404);

        String again = crime + "b";
        FeedClient.imported(
                FeedLineText.file(line.as("NEW", "m-" + again).with("crime_ref", again)));
        String second = TriageDesk.reference(again);
        assertThat(intake.get(triage + second).statusCode()).as("likely the aunt").isEqualTo(404);
        RightsMatrix.change(
                "DELETE FROM conflict WHERE person_id = (SELECT person_id FROM referral WHERE"
                        + " crime_ref = ?)",
                again);
        assertThat(intake.get(triage + second).statusCode()).as("asked").isEqualTo(302);
        RightsMatrix.change(
                "UPDATE person p JOIN referral r ON r.person_id = p.id JOIN referral o ON o.crime_ref"
                        + " = ? JOIN person q ON q.id = o.person_id SET p.identity_id = q.identity_id"
                        + " WHERE r.crime_ref = ?",
                crime,
                again);
        assertThat(intake.get(triage + second).statusCode()).as("linked").isEqualTo(404);
    }

    @Test
    void
            likely_the_same_holds_as_long_as_one_open_proposal_says_so_and_two_do_not_hold_each_other() {
        String crime = "KnownTwice" + System.nanoTime();
        FeedLineText line =
                someone(crime)
                        .with("given_names", "Zuri " + crime.substring(crime.length() - 6))
                        .with("surname", "Mbeki")
                        .with("date_of_birth", "1948-02-17");
        FeedClient.imported(FeedLineText.file(line));
        Visitor intake = Visitor.person(INTAKE);
        String[] reference = new String[3];
        reference[0] = TriageDesk.reference(crime);
        CaseDesk.saved(
                CaseDesk.submit(
                        intake,
                        "/referral/confirm?r=" + reference[0],
                        "admitting",
                        "known",
                        Map.of("how", "An aunt")));
        for (int i = 1; i < reference.length; i++) {
            String again = crime + "-" + i;
            FeedClient.imported(
                    FeedLineText.file(line.as("NEW", "m-" + again).with("crime_ref", again)));
            reference[i] = TriageDesk.reference(again);
        }
        String triage = "/referral/triage?r=";
        assertThat(intake.get(triage + reference[1]).statusCode()).isEqualTo(404);
        assertThat(intake.get(triage + reference[2]).statusCode()).isEqualTo(404);

        Visitor manager = Visitor.person("patricia.ferguson");
        twoPeople(manager, reference[2], reference[0]);
        assertThat(intake.get(triage + reference[2]).statusCode())
                .as("still likely the second, who is likely the aunt")
                .isEqualTo(404);
        twoPeople(manager, reference[1], reference[0]);
        assertThat(intake.get(triage + reference[1]).statusCode())
                .as("likely nobody they know: asked")
                .isEqualTo(302);
        assertThat(intake.get(triage + reference[2]).statusCode())
                .as("likely the second alone: asked")
                .isEqualTo(302);
    }

    /** Says on the page of possible matches that the records of two referrals are of two people. */
    private static void twoPeople(Visitor manager, String first, String second) {
        String page = "/person/matches";
        String one = dashed(first);
        String other = dashed(second);
        Matcher button =
                Pattern.compile(
                                "<input[^>]*name=\"([^\"]*):two\"[^>]*title=\"("
                                        + one
                                        + " and "
                                        + other
                                        + "|"
                                        + other
                                        + " and "
                                        + one
                                        + ") are two people\"")
                        .matcher(manager.get(page).body());
        assertThat(button.find()).as(one + " and " + other).isTrue();
        CaseDesk.saved(manager.submit(page, button.group(1), button.group(1) + ":two", "Two"));
    }

    private static String dashed(String reference) {
        return reference.replaceAll("(.{4})(?=.)", "$1-");
    }

    @Test
    void a_document_does_not_open_before_the_question_is_answered() {
        String crime = "KnownPaper" + System.nanoTime();
        FeedLineText line = someone(crime).with("surname", "Pinnock");
        String reference = CaseDesk.allocated(line, crime);
        for (String file :
                new String[] {
                    "/casework/document?v=1&d=1&c=",
                    "/casework/letter.pdf?l=1&c=",
                    "/casework/paper.pdf?c=",
                    "/incident/file?f=1&c="
                }) {
            HttpResponse<String> asked = Visitor.person(WORKER).get(file + reference);
            assertThat(asked.headers().firstValue("Location"))
                    .as(file)
                    .get()
                    .asString()
                    .contains("/casework/confirm?c=" + reference);
        }
    }

    @Test
    void who_joins_and_is_on_file_is_kept_from_their_own_record_from_the_first_day() {
        String crime = "KnownJoins" + System.nanoTime();
        String email = crime.toLowerCase() + "@example.org";
        FeedClient.imported(FeedLineText.file(someone(crime).with("email", email)));
        String username = "joins." + System.nanoTime();
        CaseDesk.saved(
                CaseDesk.submit(
                        Visitor.person("admin.novak"),
                        "/access/accounts",
                        "opening",
                        "open",
                        Map.of(
                                "username",
                                username,
                                "displayName",
                                "Jo Ining",
                                "email",
                                email,
                                "organisationId",
                                RightsMatrix.text(
                                        "SELECT organisation_id FROM account WHERE username ="
                                                + " 'patricia.ferguson'"),
                                "role",
                                "INTAKE",
                                "serviceId",
                                "1000",
                                "firstPassword",
                                "joining-" + System.nanoTime())));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM conflict k JOIN account a ON a.id = k.account_id"
                                        + " JOIN referral r ON r.person_id = k.person_id JOIN person p ON"
                                        + " p.id = r.person_id WHERE a.username = ? AND r.crime_ref = ?"
                                        + " AND k.kind = 'BLOCK' AND p.restricted",
                                username,
                                crime))
                .isEqualTo(1);
    }

    private static FeedLineText accusing(String crime, String surname, String born) {
        return someone(crime)
                .with("suspect_given_names", "Kestrel")
                .with("suspect_surname", surname)
                .with("suspect_dob", born)
                .with("suspect_relationship", "Neighbour");
    }

    private static Map<String, String> suspect(String kind, String surname) {
        Map<String, String> suspect = new HashMap<>();
        suspect.put("kind", kind);
        suspect.put("givenNames", "Kestrel");
        suspect.put("surname", surname);
        suspect.put("dateOfBirth", "14/3/1979");
        return suspect;
    }

    private static FeedLineText someone(String crime) {
        return FeedLineText.of(crime).with("phone", "07700 900456");
    }

    private static Map<String, String> person(String crime) {
        Map<String, String> person = new HashMap<>();
        person.put("kind", "PERSON");
        person.put("givenNames", "Test");
        person.put("surname", "Person " + crime);
        person.put("dateOfBirth", "6/5/1980");
        return person;
    }

    private static HttpResponse<String> declare(Visitor visitor, Map<String, String> what) {
        Map<String, String> form = new HashMap<>(what);
        for (String field : new String[] {"givenNames", "surname", "dateOfBirth", "phone"}) {
            form.putIfAbsent(field, "");
        }
        form.putIfAbsent("address", "");
        form.putIfAbsent("postcode", "");
        return CaseDesk.submit(visitor, KNOWN, "declaring", "declare", form);
    }
}
