package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Young people: referred from a hospital bed on a phone, met while they are there, a plan for
 * leaving; and who decides and agrees for them.
 */
class YouthIT extends Browser {

    private static final int PHONE = 360;
    private static final long TRAUMA = 1050;
    private static final long TRAUMA_PROVIDER = 128;
    private static final long ADVOCATES = 1040;
    private static final long ADVOCATES_PROVIDER = 127;
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final String mark = Long.toString(System.nanoTime(), 36);

    @Test
    void a_youth_worker_of_a_trauma_centre_does_it_all_on_a_phone() {
        BrowserContext phone = newContext(PHONE, 740);
        page = newPage(phone);
        String surname = "Bedside" + mark;
        String referral = fromTheBedside(phone, surname);
        assertThat(number("SELECT proposed_service_id FROM referral WHERE reference = ?", referral))
                .isEqualTo(TRAUMA);
        TriageDesk.accept(
                Visitor.person(colleague("gloria.mbeki", TRAUMA_PROVIDER, TRAUMA)), referral);
        String reference =
                RightsMatrix.text(
                        "SELECT c.reference FROM support_case c JOIN person p ON p.id = c.person_id"
                                + " WHERE p.surname = ?",
                        surname);
        assertThat(
                        number(
                                "SELECT TIMESTAMPDIFF(HOUR, k.started_at, k.due_at) FROM clock k JOIN"
                                        + " support_case c ON c.id = k.case_id WHERE c.reference = ?"
                                        + " AND k.kind = 'FIRST_CONTACT'",
                                reference))
                .as("the teachable moment is hours, not days")
                .isLessThanOrEqualTo(24);
        String worker = colleague("yvonne.pinnock", TRAUMA_PROVIDER, TRAUMA);
        give(reference, worker);

        Screens.signIn(page, worker);
        page.navigate("/casework/hospital?c=" + reference);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("nothing is wider than the phone")
                .isLessThanOrEqualTo(PHONE);
        page.fill("#hospital", "St Elsewhere");
        page.fill("#admittedOn", ago(2));
        page.check("#discharged");
        page.click("#save");
        Screens.problem(page, "Say whether it is safe there.");
        page.fill("#dischargeOn", ago(0));
        page.selectOption("#goingTo", "FAMILY");
        page.locator("input[name=safeThere][value=NO]").check();
        page.fill("#safeDetail", "They know where the aunt lives. A hotel for now.");
        page.click("#save");
        Screens.saved(page, "Written down");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM contact_point p JOIN support_case c ON"
                                        + " c.person_id = p.person_id WHERE c.reference = ? AND"
                                        + " p.kind = 'ADDRESS' AND p.ended_at IS NULL",
                                reference))
                .as("nobody writes to the ward any more")
                .isZero();
        assertThat(task(reference, "Six months after hospital%"))
                .isEqualTo(LocalDate.now(ZoneId.of("Europe/London")).plusMonths(6).toString());
        assertThat(task(reference, "It is not safe where they go%"))
                .isEqualTo(LocalDate.now(ZoneId.of("Europe/London")).toString());
        page.click("#save");
        Screens.saved(page, "Written down");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM task t JOIN support_case c ON c.id = t.case_id"
                                        + " WHERE c.reference = ? AND t.kind LIKE"
                                        + " 'HOSPITAL%'",
                                reference))
                .as("saved twice, asked for once")
                .isEqualTo(2);
        halfAYearLater(reference);
        phone.close();
    }

    /** They are met at the bedside, half a year goes by, and they are asked how they are. */
    private void halfAYearLater(String reference) {
        Screens.Contact contact = new Screens.Contact(page, reference);
        page.navigate("/casework/contact?c=" + reference);
        page.locator("input[name=way][value=IN_PERSON]").check();
        page.selectOption("#outcome", new SelectOption().setLabel("Spoke, safe to talk"));
        page.click("#record");
        Screens.saved(page, "Attempt recorded");
        contact.wantsSupport();
        page.navigate("/casework/hospital?c=" + reference);
        expect(page.locator("section[aria-labelledby=moment]")).containsText("While in hospital");
        new Screens.Needs(page, reference).sign();
        new Screens.Outcomes(page, reference).sign("At the start", 3);
        fitsThePhone();
        RightsMatrix.change(
                "UPDATE task t JOIN support_case c ON c.id = t.case_id SET t.due_at ="
                        + " UTC_TIMESTAMP(6) WHERE c.reference = ? AND t.title LIKE 'Six months"
                        + " after hospital%'",
                reference);
        new Screens.Outcomes(page, reference).sign("At the end", 8);
        Screens.Tasks tasks = new Screens.Tasks(page, reference);
        tasks.done("It is not safe where they go", "A room in the hotel for the week");
        tasks.done("Six months after hospital");
        fitsThePhone();
        new Screens.Closing(page, reference).closeQuietly("Needs met, ended as planned", null);
        fitsThePhone();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM outcome_fact f JOIN support_case c ON c.id ="
                                        + " f.case_id WHERE c.reference = ? AND f.change_kind ="
                                        + " 'IMPROVED'",
                                reference))
                .as("half a year later they do better")
                .isPositive();
    }

    private void fitsThePhone() {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("nothing is wider than the phone: " + page.url())
                .isLessThanOrEqualTo(PHONE);
    }

    /** Types with one hand, loses the page, and goes on where they were. */
    private String fromTheBedside(BrowserContext phone, String surname) {
        Screens.signIn(page, "sister.boakye");
        page.navigate("/referral/bedside");
        axe();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(PHONE);
        page.locator("input[name=injury][value=KNIFE]").check();
        page.locator("input[name=agreed][value=EXPLICIT]").check();
        page.locator("#surname").pressSequentially(surname);
        page.locator("#referring [data-saved][data-state=kept]").waitFor();
        Page lost = page;
        page = newPage(phone);
        lost.close(new Page.CloseOptions().setRunBeforeUnload(false));
        page.navigate("/referral/bedside");
        expect(page.locator("#surname")).hasValue(surname);
        page.click("#send");
        Screens.problem(page, "Enter their age");
        Screens.problem(page, "Say whether it may be domestic abuse.");
        page.locator("input[name=domestic][value=N]").check();
        page.fill("#age", "17");
        page.fill("#postcode", "SE1 1AA");
        page.fill("#ward", "Ward 4, St Elsewhere");
        page.click("#send");
        page.waitForURL(Pattern.compile(".*/referral/receipt\\?r=.*"));
        return RightsMatrix.text(
                "SELECT r.reference FROM referral r JOIN person p ON p.id = r.person_id WHERE"
                        + " p.surname = ?",
                surname);
    }

    @Test
    void an_advocate_writes_who_decides_and_who_may_be_told_what() {
        String reference = ofAdvocates("YOU/" + mark);
        String worker = colleague("yvonne.pinnock", ADVOCATES_PROVIDER, ADVOCATES);
        give(reference, worker);
        Visitor advocate = Visitor.person(worker);
        String path = "/casework/young?c=" + reference;

        refused(write(advocate, path, Map.of("exploitation", "")), "Say whether you have asked.");
        Map<String, String> alone = new HashMap<>();
        alone.put("exploitation", "CONCERN");
        alone.put("exploitationWhy", "Gifts from somebody older");
        alone.put("consentBy", "YOUNG_PERSON");
        alone.put("consentOn", ago(0));
        HttpResponse<String> notOldEnough = write(advocate, path, alone);
        refused(notOldEnough, "Under 16 a young person agrees alone only when");
        assertThat(notOldEnough.body()).contains("Gifts from somebody older");
        alone.put("competence", "COMPETENT");
        alone.put("competenceBy", "The advocate");
        alone.put("competenceOn", ago(0));
        alone.put("competenceWhy", "They say back what it means and what it does not");
        saved(write(advocate, path, alone));
        assertThat(task(reference, "Refer to children’s social care%")).isNotEmpty();
        safeguarded(advocate, path, reference);

        refused(professional(advocate, path, "AGREED", ""), "Say in words what was agreed.");
        saved(professional(advocate, path, "THAT_WE_WORK", ""));
        String professional =
                RightsMatrix.text(
                        "SELECT p.id FROM case_professional p JOIN support_case c ON c.id ="
                                + " p.case_id WHERE c.reference = ?",
                        reference);
        alone.put("youthJusticeBy", professional);
        refused(write(advocate, path, alone), "tick this");
        alone.put("youthJustice", "on");
        saved(write(advocate, path, alone));
        assertThat(advocate.get(path).body())
                .contains("Sam Okoro")
                .contains("That we work with them, nothing more");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM referral_suspect s JOIN support_case c ON"
                                        + " c.referral_id = s.referral_id WHERE c.reference = ?",
                                reference))
                .as("a marker, never a suspect")
                .isZero();
        decidedAgain(advocate, path, reference, alone);
        bothSides(advocate, path, reference, alone);
    }

    /** A decision about competence never takes the place of another: both stay, the last stands. */
    private static void decidedAgain(
            Visitor advocate, String path, String reference, Map<String, String> form) {
        form.put("competenceWhy", "They explained it to their aunt as well");
        saved(write(advocate, path, form));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM young_competence d JOIN support_case c ON c.id ="
                                        + " d.case_id WHERE c.reference = ?",
                                reference))
                .as("saved again without a change it is no new decision")
                .isEqualTo(2);
        assertThat(advocate.get(path).body())
                .contains("Decided before", "They say back what it means and what it does not");
    }

    /** It was done by other young people: the lead is told, and both sides are planned for. */
    private static void bothSides(
            Visitor advocate, String path, String reference, Map<String, String> form) {
        assertThat(advocate.get(path).body()).doesNotContain("Harm between young people</h2>");
        form.put("peerOnPeer", "on");
        saved(write(advocate, path, form));
        assertThat(task(reference, "Agree with the safeguarding lead%")).isNotEmpty();
        assertThat(task(reference, "Harm between young people: tell the safeguarding lead%"))
                .isNotEmpty();
        Map<String, String> agreed = new HashMap<>();
        agreed.put("lead", "Ngozi Lead");
        agreed.put("toldOn", ago(0));
        agreed.put("ownPlan", "Another way home, and a teacher to go to");
        agreed.put("others", "NOT_REFERRED");
        agreed.put("othersPlan", "");
        refused(submit(advocate, path, "agreeing", "agree", agreed), "Say why not, without names.");
        agreed.put("others", "REFERRED");
        agreed.put("othersPlan", "Their own youth worker, of another service");
        saved(submit(advocate, path, "agreeing", "agree", agreed));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM task t JOIN support_case c ON c.id = t.case_id"
                                        + " WHERE c.reference = ? AND t.kind = 'PEER' AND t.is_open ="
                                        + " TRUE",
                                reference))
                .as("ended by what was agreed")
                .isZero();
        assertThat(advocate.get(path).body())
                .contains("Agreed with Ngozi Lead", "Their own youth worker, of another service");
        saved(write(advocate, path, form));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM task t JOIN support_case c ON c.id = t.case_id"
                                        + " WHERE c.reference = ? AND t.kind = 'PEER'",
                                reference))
                .as("said once, asked once")
                .isEqualTo(1);
    }

    /**
     * Referred with a day, an authority, a reason and an outcome; the task waits for nothing less.
     */
    private void safeguarded(Visitor advocate, String path, String reference) {
        assertThat(advocate.get("/casework/plan?c=" + reference).body())
                .contains("Open it<span class=\"wm-hidden\">: Refer to children")
                .doesNotContain("Done: Refer to children");
        refused(decide(advocate, path, "false", ""), "Say why not.");
        refused(decide(advocate, path, "true", "Gifts and a phone"), "Say which authority.");
        assertThat(task(reference, "Refer to children’s social care%"))
                .as("a refused decision ends nothing")
                .isNotEmpty();
        Map<String, String> form = new HashMap<>(decision("true", "Gifts and a phone"));
        form.put("authority", "Lambeth children’s social care");
        saved(submit(advocate, path, "deciding", "decide", form));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM task t JOIN support_case c ON c.id = t.case_id"
                                        + " WHERE c.reference = ? AND t.kind = 'YOUNG' AND t.is_open ="
                                        + " TRUE",
                                reference))
                .as("answered by the decision")
                .isZero();
        String made =
                RightsMatrix.text(
                        "SELECT CAST(MAX(s.id) AS CHAR) FROM child_safeguarding s JOIN support_case c"
                                + " ON c.id = s.case_id WHERE c.reference = ? AND s.child_no = 0",
                        reference);
        saved(
                submit(
                        advocate,
                        path + "&s=" + made,
                        "answering",
                        "answered",
                        Map.of("outcomeOn", ago(0), "outcome", "A strategy meeting on Monday")));
        assertThat(advocate.get(path).body())
                .contains("Lambeth children’s social care", "A strategy meeting on Monday");
        assertThat(advocate.get("/casework/case?c=" + reference).body())
                .contains("Young person referred for safeguarding")
                .as("the timeline says no more than that")
                .doesNotContain("strategy meeting", "Gifts and a phone");
    }

    private static HttpResponse<String> decide(
            Visitor advocate, String path, String referred, String why) {
        return submit(advocate, path, "deciding", "decide", decision(referred, why));
    }

    private static Map<String, String> decision(String referred, String why) {
        return Map.of(
                "referred", referred, "decidedOn", ago(0), "authority", "", "decidedWhy", why);
    }

    @Test
    void an_advocate_of_young_people_works_from_the_first_call_to_the_end_by_the_screens() {
        String crime = "YOJ/" + mark;
        String reference = ofAdvocates(crime);
        String surname =
                RightsMatrix.text(
                        "SELECT p.surname FROM person p JOIN support_case c ON c.person_id = p.id"
                                + " WHERE c.reference = ?",
                        reference);
        Screens.signIn(page, "nathan.cole");
        new Screens.Morning(page).give(surname, "Marcus Blackwood");
        Screens.signIn(page, "marcus.blackwood");
        new Screens.Work(page).open(surname);
        Screens.Contact contact = new Screens.Contact(page, reference);
        contact.attempt("CALL", "Spoke, safe to talk");
        contact.wantsSupport();
        decides(reference);
        new Screens.Needs(page, reference).sign();
        new Screens.Outcomes(page, reference).sign("At the start", 3);
        Screens.Plan plan = new Screens.Plan(page, reference);
        plan.agree("Meet the head of year together", "Marcus");
        plan.finish("Meet the head of year together", "They are in another class now");
        new Screens.Outcomes(page, reference).sign("At the end", 8);
        Screens.signIn(page, "nathan.cole");
        new Screens.Closing(page, reference)
                .closeQuietly("Needs met, ended as planned", "Looked at with the advocate");
        assertThat(
                        RightsMatrix.text(
                                "SELECT CONCAT_WS(' ', f.contacted, f.engaged, f.assessed,"
                                        + " f.supported, f.closed, f.planned) FROM referral_fact f JOIN"
                                        + " support_case c ON c.referral_id = f.referral_id WHERE"
                                        + " c.reference = ?",
                                reference))
                .as("every step is counted")
                .isEqualTo("1 1 1 1 1 1");
        assertThat(CaseDesk.improved(reference)).as("they do better").isPositive();
        screenshot("young-person-closed");
    }

    /** Who decides, who else works with them, and what those may be told. */
    private void decides(String reference) {
        page.navigate("/casework/young?c=" + reference);
        page.locator("main summary")
                .filter(new Locator.FilterOptions().setHasText("Add a professional"))
                .click();
        page.fill("#proName", "Sam Okoro");
        page.selectOption("#proRole", "SCHOOL");
        page.fill("#proOrganisation", "Riverside College");
        page.selectOption("#mayShare", "THAT_WE_WORK");
        page.click("#add");
        Screens.saved(page, "Added");
        page.selectOption("#responsibility", "MOTHER");
        page.locator("input[name=consentBy][value=YOUNG_PERSON]").check();
        page.fill("#consentOn", ago(0));
        page.locator("input[name=exploitation][value=CONCERN]").check();
        page.fill("#exploitationWhy", "Gifts from somebody older");
        page.click("#save");
        Screens.problem(page, "Under 16 a young person agrees alone only when");
        page.locator("input[name=competence][value=COMPETENT]").check();
        page.fill("#competenceBy", "The advocate");
        page.fill("#competenceOn", ago(0));
        page.fill("#competenceWhy", "They say back what it means");
        page.click("#save");
        Screens.saved(page, "Written down");
        assertThat(page.inputValue("#exploitationWhy")).isEqualTo("Gifts from somebody older");
        screenshot("young-person");
        axe();
        page.locator("input[name=referred][value=false]").check();
        page.fill("#decidedOn", ago(0));
        page.fill("#decidedWhy", "Her social worker knows already and sees her on Friday");
        page.click("#decide");
        Screens.saved(page, "Written down");
    }

    @Test
    void only_who_works_the_case_reaches_it_and_only_where_the_pathway_has_it() {
        String reference = ofAdvocates("YOD/" + mark);
        String worker = colleague("yvonne.pinnock", ADVOCATES_PROVIDER, ADVOCATES);
        give(reference, worker);
        assertThat(Visitor.person(worker).get("/casework/young?c=" + reference).statusCode())
                .isEqualTo(200);
        assertThat(Visitor.person(worker).get("/casework/hospital?c=" + reference).statusCode())
                .as("advocates have no hospital page")
                .isEqualTo(404);
        assertThat(Visitor.person(worker).get("/casework/others?c=" + reference).body())
                .as("another service of the same provider")
                .contains("Resettlement support for young people");
        assertThat(
                        Visitor.person(worker)
                                .get("/casework/transfer?c=" + reference + "&s=1080")
                                .body())
                .contains("nothing leaves it")
                .contains("id=\"sending\"");
        assertThat(
                        Visitor.person("yvonne.pinnock")
                                .get("/casework/young?c=" + reference)
                                .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.person("pc.sandhu").get("/referral/bedside").statusCode())
                .as("a police officer is at no bedside")
                .isEqualTo(404);
    }

    private static HttpResponse<String> write(
            Visitor advocate, String path, Map<String, String> values) {
        Map<String, String> form = new HashMap<>();
        for (String field : "holder competenceBy competenceOn competenceWhy consentOn".split(" ")) {
            form.put(field, "");
        }
        form.put("responsibility", "MOTHER");
        form.put("youthJusticeBy", "");
        form.put("exploitationWhy", "");
        form.putAll(values);
        form.values().removeIf(String::isEmpty);
        return submit(advocate, path, "writing", "save", form);
    }

    private static HttpResponse<String> professional(
            Visitor advocate, String path, String share, String detail) {
        return submit(
                advocate,
                path,
                "adding",
                "add",
                Map.of(
                        "proName", "Sam Okoro",
                        "proRole", "YOUTH_JUSTICE",
                        "proOrganisation", "Youth justice service",
                        "proPhone", "",
                        "proEmail", "",
                        "mayShare", share,
                        "shareDetail", detail));
    }

    /** A case of the young people's advocates, of somebody who is 15. */
    private String ofAdvocates(String crime) {
        String born = LocalDate.now(ZoneId.of("Europe/London")).minusYears(15).toString();
        FeedClient.imported(
                FeedLineText.file(
                        FeedLineText.of(crime)
                                .with("date_of_birth", born)
                                .with("consent", "EXPLICIT")
                                .with("postcode", "SE1 1AA")));
        String referral = TriageDesk.reference(crime);
        RightsMatrix.change(
                "UPDATE referral SET proposed_service_id = " + ADVOCATES + " WHERE reference = ?",
                referral);
        TriageDesk.accept(
                Visitor.person(colleague("gloria.mbeki", ADVOCATES_PROVIDER, ADVOCATES)), referral);
        return RightsMatrix.text(
                "SELECT c.reference FROM support_case c JOIN referral r ON r.id = c.referral_id"
                        + " WHERE r.crime_ref = ?",
                crime);
    }

    private static String colleague(String like, long provider, long service) {
        Colleague made = Colleague.exemptLike(like);
        RightsMatrix.change(
                "UPDATE account SET organisation_id = ? WHERE id = ?", provider, made.id());
        RightsMatrix.change(
                "UPDATE account_role SET service_id = ?, team_id = NULL WHERE account_id = ?",
                service,
                made.id());
        return made.username();
    }

    /** As a manager does; these services have no manager in the city. */
    private static void give(String reference, String worker) {
        RightsMatrix.change(
                "UPDATE support_case SET worker_id = (SELECT id FROM account WHERE username = ?),"
                        + " state = 'ALLOCATED', allocated_at = UTC_TIMESTAMP(6) WHERE reference = ?",
                worker,
                reference);
    }

    private static String task(String reference, String title) {
        return RightsMatrix.text(
                "SELECT CAST(DATE(t.due_at) AS CHAR) FROM task t JOIN support_case c ON c.id ="
                        + " t.case_id WHERE c.reference = ? AND t.title LIKE ? AND t.is_open = TRUE",
                reference,
                title);
    }

    private static String ago(int days) {
        return LocalDate.now(ZoneId.of("Europe/London")).minusDays(days).format(TYPED);
    }
}
