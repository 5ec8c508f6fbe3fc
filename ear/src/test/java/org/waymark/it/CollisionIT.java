package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Who is a victim here and said to have done harm there is found when they come, in whichever
 * order, and shown to the safeguarding lead alone. Who was known elsewhere is told as a band and no
 * more.
 */
class CollisionIT extends Running {

    private static final String LEAD = "ruth.castellan";

    @Test
    void the_lead_alone_sees_both_sides_and_keeps_the_workers_apart() {
        String mark = name();
        String victim = "Victim" + System.nanoTime();
        String reference = CaseDesk.allocated(accusing(victim, mark), victim);
        String other = "Other" + System.nanoTime();
        String second =
                CaseDesk.allocated(
                        FeedLineText.of(other)
                                .with("given_names", "Kestrel")
                                .with("surname", mark)
                                .with("date_of_birth", "1979-03-14"),
                        other);
        String id = collision(victim);
        assertThat(id).isNotNull();
        Visitor lead = Visitor.person(LEAD);
        String page = "/joint/collision?id=" + id;
        assertThat(lead.get("/joint/collisions").body())
                .contains("Person " + victim)
                .contains(mark);
        assertThat(lead.get(page).body()).contains("Person " + victim).contains(mark);
        for (String nobody : new String[] {CaseDesk.WORKER, "patricia.ferguson", "gloria.mbeki"}) {
            assertThat(Visitor.person(nobody).get(page).statusCode()).as(nobody).isEqualTo(403);
        }
        assertThat(Visitor.person("joyce.amponsah").get(page).statusCode())
                .as("the lead of another provider")
                .isEqualTo(404);
        assertThat(lead.get("/casework/case?c=" + reference).statusCode())
                .as("the lead opens no case")
                .isEqualTo(403);
        CaseDesk.refused(
                decide(lead, page, "SEPARATE", "They live together"), "One worker works with both");
        RightsMatrix.change(
                "UPDATE support_case SET worker_id = ? WHERE reference = ?",
                CaseDesk.account("amara.okafor"),
                second);
        Visitor amara = Visitor.person("amara.okafor");
        CaseDesk.saved(
                CaseDesk.submit(
                        amara,
                        "/person/known",
                        "declaring",
                        "declare",
                        Map.of(
                                "kind", "PERSON",
                                "givenNames", "Test",
                                "surname", "Person " + victim,
                                "dateOfBirth", "6/5/1980",
                                "phone", "",
                                "address", "",
                                "postcode", "")));
        CaseDesk.refused(decide(lead, page, "SEPARATE", ""), "Say why");
        named(9812, reference, "daniel.lewin");
        named(9813, second, CaseDesk.WORKER);
        CaseDesk.refused(
                decide(lead, page, "SEPARATE", "They live together"), "One worker works with both");
        RightsMatrix.change("DELETE FROM named_staff WHERE id = 9813");
        CaseDesk.saved(decide(lead, page, "SEPARATE", "They live together"));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM conflict k JOIN support_case c ON c.person_id ="
                                        + " k.person_id WHERE k.kind = 'BLOCK' AND ((c.reference = ? AND"
                                        + " k.account_id = ?) OR (c.reference = ? AND k.account_id = ?))",
                                reference,
                                CaseDesk.account("amara.okafor"),
                                second,
                                CaseDesk.account(CaseDesk.WORKER)))
                .isEqualTo(2);
        assertThat(kept("daniel.lewin", second)).as("who is named on the other").isEqualTo(1);
        RightsMatrix.change("DELETE FROM named_staff WHERE id = 9812");
        RightsMatrix.change(
                "DELETE k FROM conflict k JOIN support_case c ON c.person_id = k.person_id WHERE"
                        + " c.reference = ? AND k.account_id = ?",
                second,
                CaseDesk.account("daniel.lewin"));
        assertThat(lead.get("/joint/collisions?show=decided").body()).contains(mark);

        String known =
                RightsMatrix.text(
                        "SELECT MAX(k.id) FROM known_person k WHERE k.account_id = ?",
                        CaseDesk.account("amara.okafor"));
        CaseDesk.saved(
                CaseDesk.submit(
                        amara,
                        "/person/known",
                        "taking",
                        "take",
                        Map.of("taken", known, "takeWhy", "A slip")));
        assertThat(kept("amara.okafor", reference))
                .as("taking back a declaration does not undo what the lead decided")
                .isEqualTo(1);

        String later = CaseDesk.account("daniel.lewin");
        RightsMatrix.change(
                "UPDATE support_case SET worker_id = ? WHERE reference = ?", later, second);
        RightsMatrix.change(
                "UPDATE support_case SET worker_id = ? WHERE reference = ?",
                CaseDesk.account("auditor.marsh"),
                reference);
        CaseDesk.refused(
                CaseDesk.give("UNALLOCATED", reference, "daniel.lewin", "They left"),
                "cannot take one of these");
        RightsMatrix.change(
                "INSERT INTO cover (id, service_id, worker_id, cover_id, from_on, until_on, reason,"
                        + " set_by, set_at) SELECT 9811, 1000, w.id, d.id, '2020-01-01', '2999-01-01',"
                        + " 'Leave', d.id, UTC_TIMESTAMP(6) FROM account w JOIN account d ON"
                        + " d.username = 'daniel.lewin' WHERE w.username = 'harjit.bains'");
        try {
            CaseDesk.refused(
                    CaseDesk.give("UNALLOCATED", reference, "harjit.bains", "They left"),
                    "cannot take one of these");
        } finally {
            RightsMatrix.change("DELETE FROM cover WHERE id = 9811");
        }
        RightsMatrix.change(
                "DELETE FROM conflict WHERE account_id = ? AND person_id = (SELECT person_id FROM"
                        + " support_case WHERE reference = ?)",
                CaseDesk.account(CaseDesk.WORKER),
                second);
        CaseDesk.saved(CaseDesk.give("UNALLOCATED", reference, CaseDesk.WORKER, "They left"));
        assertThat(kept(CaseDesk.WORKER, second))
                .as("whoever is given the one later is kept from the other")
                .isEqualTo(1);
        RightsMatrix.change("DELETE FROM collision_decision WHERE collision_id = ?", id);
    }

    private static void named(long id, String reference, String who) {
        RightsMatrix.change(
                "INSERT INTO named_staff (id, case_id, account_id, named_by, named_at, reason) SELECT ?,"
                        + " c.id, a.id, a.id, UTC_TIMESTAMP(6), 'Hearing' FROM support_case c JOIN"
                        + " account a ON a.username = ? WHERE c.reference = ?",
                id,
                who,
                reference);
    }

    private long kept(String worker, String reference) {
        return number(
                "SELECT COUNT(*) FROM conflict k JOIN support_case c ON c.person_id = k.person_id WHERE"
                        + " k.kind = 'BLOCK' AND c.reference = ? AND k.account_id = ?",
                reference,
                CaseDesk.account(worker));
    }

    @Test
    void it_is_found_also_when_the_accusation_comes_last_and_a_home_is_shared() {
        String mark = name();
        String first = "First" + System.nanoTime();
        String phone = "0770" + String.format("%07d", System.nanoTime() % 10_000_000);
        FeedClient.imported(
                FeedLineText.file(
                        FeedLineText.of(first)
                                .with("given_names", "Kestrel")
                                .with("surname", mark)
                                .with("date_of_birth", "1979-03-14")));
        String flat = "Flat" + System.nanoTime();
        FeedClient.imported(FeedLineText.file(FeedLineText.of(flat).with("phone", phone)));
        String last = "Last" + System.nanoTime();
        FeedClient.imported(
                FeedLineText.file(
                        accusing(last, mark)
                                .with("phone", phone)
                                .with("domestic_abuse", "Y")
                                .with("consent", "EXPLICIT")));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM collision x JOIN referral r ON r.id ="
                                        + " x.referral_id JOIN referral o ON o.person_id = x.person_id"
                                        + " WHERE r.crime_ref = ? AND ((x.kind = 'SUSPECT' AND o.crime_ref"
                                        + " = ?) OR (x.kind = 'HOUSEHOLD' AND o.crime_ref = ?))",
                                last,
                                first,
                                flat))
                .isEqualTo(2);
    }

    @Test
    void a_shared_home_is_looked_for_when_the_danger_comes_out_in_the_work() {
        String victim = "Told" + System.nanoTime();
        String phone = "0772" + String.format("%07d", System.nanoTime() % 10_000_000);
        String reference = CaseDesk.allocated(FeedLineText.of(victim).with("phone", phone), victim);
        String flat = "ToldFlat" + System.nanoTime();
        FeedClient.imported(
                FeedLineText.file(
                        FeedLineText.of(flat)
                                .with("given_names", "Kestrel")
                                .with("surname", name())
                                .with("phone", phone)));
        assertThat(household(victim, flat)).as("nobody knows of a danger yet").isZero();
        CaseDesk.saved(
                CaseDesk.submit(
                        Visitor.person(CaseDesk.WORKER),
                        "/casework/contact?c=" + reference,
                        "dangering",
                        "danger",
                        Map.of("dangerWho", "Her husband", "dangerWhy", "She said so to me")));
        assertThat(household(victim, flat)).isEqualTo(1);
        String later = "ToldLater" + System.nanoTime();
        FeedClient.imported(
                FeedLineText.file(
                        FeedLineText.of(later)
                                .with("given_names", "Merlin")
                                .with("surname", name())
                                .with("phone", phone)));
        assertThat(household(victim, later)).isEqualTo(1);
    }

    private static long household(String victim, String other) {
        return number(
                "SELECT COUNT(*) FROM collision x JOIN referral r ON r.id = x.referral_id JOIN"
                        + " referral o ON o.person_id = x.person_id WHERE r.crime_ref = ? AND x.kind ="
                        + " 'HOUSEHOLD' AND o.crime_ref = ?",
                victim,
                other);
    }

    @Test
    void whom_the_papers_of_a_case_name_is_found_and_a_shared_home_without_any_name() {
        String mark = name();
        String victim = "Papers" + System.nanoTime();
        String phone = "0771" + String.format("%07d", System.nanoTime() % 10_000_000);
        String reference =
                CaseDesk.allocated(
                        FeedLineText.of(victim)
                                .with("phone", phone)
                                .with("domestic_abuse", "Y")
                                .with("consent", "EXPLICIT"),
                        victim);
        Map<String, String> papers = SafetyDesk.marac();
        papers.put("perpetrators:0:name", "Kestrel " + mark);
        papers.put("perpetrators:0:born", "14 March 1979");
        CaseDesk.saved(SafetyDesk.refer(Visitor.person(CaseDesk.WORKER), reference, papers));
        String found =
                "SELECT COUNT(*) FROM collision x JOIN referral r ON r.id = x.referral_id WHERE"
                        + " r.crime_ref = ?";
        assertThat(number(found, victim)).as("nobody yet").isZero();
        String other = "PapersOther" + System.nanoTime();
        FeedClient.imported(
                FeedLineText.file(
                        FeedLineText.of(other)
                                .with("given_names", "Kestrel")
                                .with("surname", mark)
                                .with("date_of_birth", "1979-03-14")));
        assertThat(collision(victim)).isNotNull();
        String flat = "PapersFlat" + System.nanoTime();
        FeedClient.imported(FeedLineText.file(FeedLineText.of(flat).with("phone", phone)));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM collision x JOIN referral r ON r.id ="
                                        + " x.referral_id JOIN referral o ON o.person_id = x.person_id"
                                        + " WHERE r.crime_ref = ? AND x.kind = 'HOUSEHOLD' AND"
                                        + " o.crime_ref = ?",
                                victim,
                                flat))
                .isEqualTo(1);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM case_suspect_key k JOIN support_case c ON c.id ="
                                        + " k.case_id WHERE c.reference = ?",
                                reference))
                .as("hashes, and no name")
                .isEqualTo(2);
        CaseDesk.saved(
                CaseDesk.submit(
                        Visitor.person(CaseDesk.WORKER),
                        "/casework/marac-referral?c="
                                + reference
                                + "&m="
                                + SafetyDesk.referral(reference),
                        "withdrawing",
                        "withdraw",
                        Map.of("withdrawWhy", "Wrong person")));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM case_suspect_key k JOIN support_case c ON c.id ="
                                        + " k.case_id WHERE c.reference = ?",
                                reference))
                .as("gone with the paper")
                .isZero();
    }

    @Test
    void a_restricted_side_is_shown_to_nobody_who_is_not_named_on_it() {
        String mark = name();
        String victim = "Hidden" + System.nanoTime();
        CaseDesk.allocated(accusing(victim, mark), victim);
        String other = "HiddenOther" + System.nanoTime();
        FeedClient.imported(
                FeedLineText.file(
                        FeedLineText.of(other)
                                .with("given_names", "Kestrel")
                                .with("surname", mark)
                                .with("date_of_birth", "1979-03-14")));
        String id = collision(victim);
        RightsMatrix.change(
                "UPDATE person p JOIN referral r ON r.person_id = p.id SET p.restricted = TRUE WHERE"
                        + " r.crime_ref IN (?, ?)",
                victim,
                other);
        try {
            Visitor lead = Visitor.person(LEAD);
            assertThat(lead.get("/joint/collision?id=" + id).statusCode()).isEqualTo(404);
            assertThat(lead.get("/joint/collisions").body()).doesNotContain(victim);
        } finally {
            RightsMatrix.change(
                    "UPDATE person p JOIN referral r ON r.person_id = p.id SET p.restricted = FALSE"
                            + " WHERE r.crime_ref IN (?, ?)",
                    victim,
                    other);
        }
    }

    @Test
    void who_was_known_elsewhere_is_told_as_a_band_and_not_where() {
        String mark = name();
        String first = "Elsewhere" + System.nanoTime();
        FeedLineText line =
                FeedLineText.of(first)
                        .with("given_names", "Kestrel")
                        .with("surname", mark)
                        .with("date_of_birth", "1981-07-19")
                        .with("hate_strands", "RACE");
        FeedClient.imported(FeedLineText.file(line));
        RightsMatrix.change(
                "UPDATE referral SET proposed_service_id = 1060 WHERE crime_ref = ?", first);
        String again = "Again" + System.nanoTime();
        FeedClient.imported(
                FeedLineText.file(
                        line.as("NEW", "m-" + again)
                                .with("crime_ref", again)
                                .with("hate_strands", "")));
        assertThat(elsewhere(again)).isEqualTo("SOME");
        String shown =
                TriageDesk.open(Visitor.person("gloria.mbeki"), TriageDesk.reference(again)).body();
        assertThat(shown)
                .contains(
                        "Also known to support services in the last 12 months: once or twice. Which"
                                + " services is not told; ask the person.")
                .doesNotContain(first);
        RightsMatrix.change(
                "UPDATE person p JOIN referral r ON r.person_id = p.id SET p.restricted = TRUE WHERE"
                        + " r.crime_ref IN (?, ?)",
                first,
                again);
        String third = "Third" + System.nanoTime();
        FeedClient.imported(
                FeedLineText.file(
                        line.as("NEW", "m-" + third)
                                .with("crime_ref", third)
                                .with("hate_strands", "")));
        assertThat(elsewhere(third)).as("never from restricted ones").isEqualTo("-");
    }

    private static String elsewhere(String crime) {
        return RightsMatrix.text(
                "SELECT COALESCE(known_elsewhere, '-') FROM referral WHERE crime_ref = ?", crime);
    }

    /** Somebody says that Kestrel of this name harmed them. */
    static FeedLineText accusing(String crime, String surname) {
        return FeedLineText.of(crime)
                .with("suspect_given_names", "Kestrel")
                .with("suspect_surname", surname)
                .with("suspect_dob", "1979-03-14")
                .with("suspect_relationship", "Neighbour");
    }

    /** A surname that nobody else in the city has, however it is spelt. */
    static String name() {
        StringBuilder name = new StringBuilder("Q");
        for (long left = System.nanoTime() / 1000; left > 0; left /= 20) {
            name.append("bcdfghjklmnpqrstvwxz".charAt((int) (left % 20)));
        }
        return name.toString();
    }

    static String collision(String crime) {
        return RightsMatrix.text(
                "SELECT x.id FROM collision x JOIN referral r ON r.id = x.referral_id WHERE r.crime_ref"
                        + " = ? AND x.kind = 'SUSPECT'",
                crime);
    }

    private static HttpResponse<String> decide(
            Visitor lead, String page, String decision, String why) {
        return CaseDesk.submit(
                lead, page, "deciding", "decide", Map.of("decision", decision, "why", why));
    }
}
