package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Young people who come back from custody and were victims themselves: supported as victims. What
 * somebody else says they did stands with that referral and never comes together with their case.
 */
class ResettlementIT extends Running {

    private static final String WORKER = "rune.halvorsen";
    private static final String MANAGER = "ottilie.brandt";
    private static final long SERVICE = 1080;

    private final String mark = Long.toString(System.nanoTime(), 26).replaceAll("[0-9]", "q");

    @Test
    void a_victim_here_and_named_elsewhere_is_two_roles_that_never_meet() {
        String born = LocalDate.now(ZoneId.of("Europe/London")).minusYears(17).toString();
        String crime = "Home" + mark;
        String ours = supported(crime, born);
        String theirCrime = "Named" + mark;
        String theirs =
                CaseDesk.allocated(
                        FeedLineText.of(theirCrime)
                                .with("suspect_given_names", "Test")
                                .with("suspect_surname", "Person " + crime)
                                .with("suspect_dob", born)
                                .with("suspect_relationship", "Stranger"),
                        theirCrime);
        Visitor worker = Visitor.person(WORKER);
        Visitor otherWorker = Visitor.person(CaseDesk.WORKER);
        String young = "/casework/young?c=" + ours;
        saved(
                submit(
                        worker,
                        young,
                        "adding",
                        "add",
                        Map.of(
                                "proName",
                                "Dele Akande",
                                "proRole",
                                "YOUTH_JUSTICE",
                                "proOrganisation",
                                "Youth justice service",
                                "proPhone",
                                "",
                                "mayShare",
                                "THAT_WE_WORK",
                                "shareDetail",
                                "")));
        assertThat(worker.get(young).body()).contains("Dele Akande");
        assertThat(worker.get("/casework/work").body()).contains("Person " + crime);

        for (String page : List.of("case", "young", "needs", "safety", "others")) {
            assertThat(worker.get("/casework/" + page + "?c=" + ours).body())
                    .as("the young person's " + page)
                    .contains("Person " + crime)
                    .doesNotContain(theirCrime, theirs, dashed(theirs));
            assertThat(
                            otherWorker
                                    .get(
                                            "/casework/"
                                                    + page.replace("young", "plan")
                                                    + "?c="
                                                    + theirs)
                                    .body())
                    .as("the other victim's " + page)
                    .contains("Person " + theirCrime)
                    .doesNotContain(ours, dashed(ours));
        }
        assertThat(worker.get("/casework/case?c=" + theirs).statusCode()).isEqualTo(404);
        assertThat(CaseDesk.manager().get("/casework/case?c=" + ours).statusCode()).isEqualTo(404);
        assertThat(Visitor.person("auditor.marsh").get("/access/seen?record=" + ours).body())
                .contains("Rune Halvorsen")
                .doesNotContain("Yvonne Pinnock", theirCrime);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM match_proposal m JOIN support_case c ON"
                                        + " c.reference = ? AND c.person_id IN (m.person_id,"
                                        + " m.candidate_id)",
                                ours))
                .as("who is named is no record to link with")
                .isZero();
        saved(CaseDesk.close(Visitor.person(MANAGER), ours, "DUPLICATE", ""));
    }

    @Test
    void the_pilot_of_the_city_has_cases_and_somebody_named_elsewhere_by_another_provider() {
        assertThat(number("SELECT COUNT(*) FROM support_case WHERE service_id = ?", SERVICE))
                .isGreaterThan(1);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM support_case c JOIN person p ON p.id ="
                                        + " c.person_id JOIN referral_suspect x ON x.surname ="
                                        + " p.surname AND x.given_names = p.given_names JOIN"
                                        + " support_case o ON o.referral_id = x.referral_id AND"
                                        + " o.service_id = 1000 WHERE c.service_id = ?",
                                SERVICE))
                .isPositive();
        assertThat(Visitor.person(WORKER).get("/casework/work").body())
                .contains("/casework/case?c=");
    }

    /** Referred, taken on by the pilot's manager and given to its worker. */
    private static String supported(String crime, String born) {
        FeedClient.imported(
                FeedLineText.file(
                        FeedLineText.of(crime)
                                .with("date_of_birth", born)
                                .with("consent", "EXPLICIT")
                                .with("postcode", "SE1 1AA")));
        String referral = TriageDesk.reference(crime);
        RightsMatrix.change(
                "UPDATE referral SET proposed_service_id = ? WHERE reference = ?",
                SERVICE,
                referral);
        Visitor manager = Visitor.person(MANAGER);
        TriageDesk.accept(manager, referral);
        String reference =
                RightsMatrix.text(
                        "SELECT c.reference FROM support_case c JOIN referral r ON r.id ="
                                + " c.referral_id WHERE r.crime_ref = ? AND c.service_id = 1080 AND"
                                + " c.pathway = 'RESETTLEMENT'",
                        crime);
        saved(CaseDesk.give(manager, "UNALLOCATED", reference, WORKER, ""));
        return reference;
    }

    private static String dashed(String reference) {
        return reference.replaceAll("(.{4})(?=.)", "$1-");
    }
}
