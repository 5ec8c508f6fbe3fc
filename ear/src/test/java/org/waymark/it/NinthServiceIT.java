package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.shared.ClockProducer;

/**
 * A service that nobody has programmed: a manager makes its pathway, an administrator opens it, and
 * somebody is supported by it from the referral to the figures.
 */
class NinthServiceIT extends Browser {

    private static final Clock CLOCK = new ClockProducer().clock();
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final String OWN_REASON = "Found a safe place to learn";
    private static final String OWN_CLOCK = "Agree who comes along";

    private final String mark = Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
    private final String pathway = "NINTH_" + mark;
    private final String service = "Ninth service " + mark;

    @AfterEach
    void nobodyIsSentThereAnyMore() {
        RightsMatrix.change("UPDATE service SET active = FALSE WHERE name = ?", service);
        RightsMatrix.change(
                "UPDATE contract SET valid_to = valid_from WHERE reference = ?", "C-" + mark);
        RightsMatrix.change(
                "UPDATE account SET active = FALSE WHERE display_name LIKE ?", "%" + mark);
    }

    @Test
    void a_service_that_a_manager_has_made_supports_somebody_to_the_end() {
        pathwayIsMade();
        long id = serviceIsOpened();
        String intake = colleague("gloria.mbeki", "Ines ", id);
        String manager = colleague("patricia.ferguson", "Maud ", id);
        String worker = colleague("yvonne.pinnock", "Nina ", id);

        String surname = "Ninth" + mark;
        String reference = accepted(surname, id, intake);
        Screens.signIn(page, manager);
        new Screens.Morning(page).give(surname, "Nina " + mark);
        Screens.signIn(page, worker);
        Screens.Contact contact = new Screens.Contact(page, reference);
        contact.attempt("CALL", "Spoke, safe to talk");
        contact.wantsSupport();
        assertThat(CaseDesk.clock(reference, "ASSESSMENT", "working_days"))
                .as("what the pathway gives")
                .isEqualTo("3");
        String promised = CaseDesk.clock(reference, "ASSESSMENT", "due_at");
        aLaterVersionChangesNothingThatRuns(manager, reference, promised);

        Screens.signIn(page, worker);
        ownRulesHold(reference);
        new Screens.Needs(page, reference).sign();
        new Screens.Outcomes(page, reference).sign("At the start", 3);
        Screens.Plan plan = new Screens.Plan(page, reference);
        plan.agree("Visit the college", "Nina");
        plan.finish("Visit the college", "Went there together");
        assertThat(ownClock(reference, false)).as("the plan stops it").isEqualTo(1);
        page.navigate("/casework/case?c=" + reference);
        Locator stages = page.locator("section[aria-labelledby=stages]");
        expect(stages).containsText("Walk with them done");
        expect(stages).containsText("Let them walk to come, if it is needed");
        stages.locator("input[value='It is done']").click();
        Screens.saved(page, "The stage is done");
        expect(stages).containsText("Let them walk done");
        expect(stages.locator("input[value='It is done']")).hasCount(0);
        new Screens.Outcomes(page, reference).sign("At the end", 8);
        new Screens.Closing(page, reference).close(OWN_REASON, "E-mail");
        page.navigate("/casework/close?c=" + reference);
        expect(page.locator("main")).containsText(OWN_REASON);
        assertThat(CaseDesk.of(reference, "closure_reason")).isEqualTo("NEEDS_MET_PLANNED");

        counted(reference);
    }

    private void pathwayIsMade() {
        Screens.signIn(page, "patricia.ferguson");
        page.navigate("/commissioning/pathways");
        page.locator("details.wm-panel summary").first().click();
        page.fill("#name", "The pathway " + mark);
        page.fill("#code", pathway);
        page.selectOption("#like", new SelectOption().setLabel("Universal support"));
        page.click("#begin");
        expect(page.locator("main")).containsText("It is whole");
        axe();

        page.selectOption("[id='kinds:1:used']", new SelectOption().setLabel("No"));
        page.fill("[id='kinds:5:label']", "Walk with them");
        page.selectOption("[id='kinds:6:used']", new SelectOption().setLabel("Yes"));
        page.fill("[id='kinds:6:label']", "Let them walk");
        page.click("#publish");
        Screens.problem(page, "can never be reached without the stage");
        assertThat(page.inputValue("[id='kinds:5:label']")).as("kept").isEqualTo("Walk with them");

        page.selectOption("[id='kinds:1:used']", "REQUIRED");
        times(2, 1, 2, 3);
        ownRules();
        page.fill("[id='own:0:words']", OWN_REASON);
        page.selectOption("[id='own:0:counts']", "NEEDS_MET_PLANNED");
        page.click("#save");
        Screens.saved(page, "Saved as a draft");
        page.click("#publish");
        Screens.saved(page, "Published");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry WHERE action ="
                                        + " 'PathwayEditing.publish' AND outcome = 'DONE' AND detail"
                                        + " LIKE ?",
                                "%" + pathway + "%"))
                .isEqualTo(1);
    }

    /** A clock between two things that happen, and what holds the clocks while a case is paused. */
    private void ownRules() {
        page.fill("[id='ownClocks:0:what']", OWN_CLOCK);
        page.selectOption("[id='ownClocks:0:starts']", "ENGAGED");
        page.selectOption("[id='ownClocks:0:stops']", "PLAN");
        page.selectOption("[id='ownClocks:0:ownUnit']", "WORKING_DAYS");
        page.selectOption("#holdRule", "LISTED");
        page.click("#publish");
        Screens.problem(page, "at least one reason");
        Screens.problem(page, "needs a whole number from 1 to 1000 for every risk");
        for (int i = 0; i < 3; i++) {
            page.fill("[id='ownClocks:0:ownRisks:" + i + ":ownAmount']", Integer.toString(i + 1));
        }
        page.locator("[id='holds'] .wm-field")
                .filter(new Locator.FilterOptions().setHasText("The person asked to wait"))
                .locator("input")
                .fill("5");
    }

    /** The pathway's own clock runs as a task, and a pause that it does not name holds nothing. */
    private void ownRulesHold(String reference) {
        assertThat(ownClock(reference, true)).as("they want support").isEqualTo(1);
        pause(reference, "AWAITING_POLICE", "The clocks go on");
        assertThat(paused(reference)).isZero();
        pause(reference, "VICTIM_CHOICE", "The clocks rest until");
        assertThat(paused(reference)).as("taken up again").isZero();
    }

    private void pause(String reference, String what, String says) {
        page.navigate("/casework/close?c=" + reference);
        page.selectOption("#pauseFor", what);
        page.fill("#pauseWhy", "Away for a while");
        page.fill("#reviewOn", LocalDate.now(ZoneId.of("Europe/London")).plusDays(9).format(TYPED));
        page.click("#suspend");
        Screens.saved(page, says);
        page.navigate("/casework/close?c=" + reference);
        page.click("#resume");
        Screens.saved(page, "Taken up again");
    }

    private static long paused(String reference) {
        return number(
                "SELECT COUNT(*) FROM clock k JOIN support_case c ON c.id = k.case_id WHERE"
                        + " c.reference = ? AND (k.outcome = 'PAUSED' OR k.hold_until IS NOT NULL)",
                reference);
    }

    private static long ownClock(String reference, boolean open) {
        return number(
                "SELECT COUNT(*) FROM task t JOIN support_case c ON c.id = t.case_id WHERE c.reference"
                        + " = ? AND t.title = ? AND t.is_open = ?",
                reference,
                OWN_CLOCK,
                open);
    }

    private void times(int step, int high, int medium, int standard) {
        int[] amounts = {high, medium, standard};
        for (int i = 0; i < amounts.length; i++) {
            page.fill(
                    "[id='steps:" + step + ":risks:" + i + ":amount']",
                    Integer.toString(amounts[i]));
        }
    }

    private long serviceIsOpened() {
        Screens.signIn(page, "admin.novak");
        page.navigate("/commissioning/new-service");
        page.selectOption("#organisationId", new SelectOption().setLabel("Victim Support"));
        page.fill("#code", "N" + mark);
        page.fill("#name", service);
        page.fill("#neutralName", "Support team");
        page.selectOption("#kind", new SelectOption().setLabel("Another kind of support"));
        page.click("#open");
        Screens.problem(page, "Choose its pathway");
        page.selectOption("#pathway", pathway);
        page.click("#open");
        Screens.saved(page, "Service opened");
        long id = number("SELECT id FROM service WHERE name = ?", service);
        page.navigate("/commissioning/new-contract");
        page.selectOption("#serviceId", Long.toString(id));
        page.selectOption("#commissionerId", new SelectOption().setIndex(1));
        page.fill("#reference", "C-" + mark);
        page.fill("#title", "Contract " + mark);
        page.fill("#from", "1/1/2026");
        page.locator("input[name=areas]").first().waitFor();
        page.locator("input[name=areas]").all().forEach(area -> area.check());
        page.click("#open");
        Screens.saved(page, "Contract opened");
        return id;
    }

    /** Somebody like a colleague of the city, for this service. */
    private String colleague(String like, String name, long serviceId) {
        Colleague made = Colleague.exemptLike(like);
        RightsMatrix.change(
                "UPDATE account SET display_name = ? WHERE id = ?", name + mark, made.id());
        RightsMatrix.change(
                "UPDATE account_role SET service_id = ?, team_id = NULL WHERE account_id = ?",
                serviceId,
                made.id());
        return made.username();
    }

    private String accepted(String surname, long serviceId, String intake) {
        FeedClient.imported(
                FeedLineText.file(
                        FeedLineText.of(surname)
                                .with("surname", surname)
                                .with("email", "someone@example.org")
                                .with("email_safe", "Y")
                                .with("postcode", "SE1 1AA")));
        String referral = TriageDesk.reference(surname);
        TriageDesk.saved(
                TriageDesk.decide(
                        Visitor.person("gloria.mbeki"),
                        referral,
                        "routing",
                        "route",
                        Map.of(
                                "service",
                                Long.toString(serviceId),
                                "why",
                                "They want to go back to college",
                                "sharing",
                                "")));
        TriageDesk.accept(Visitor.person(intake), referral);
        return RightsMatrix.text(
                "SELECT c.reference FROM support_case c JOIN referral r ON r.id = c.referral_id"
                        + " WHERE r.crime_ref = ? AND c.pathway = ?",
                surname,
                pathway);
    }

    private void aLaterVersionChangesNothingThatRuns(
            String manager, String reference, String promised) {
        Screens.signIn(page, "patricia.ferguson");
        page.navigate("/commissioning/pathways");
        page.locator("a:has-text(': The pathway " + mark + "')").click();
        expect(page.locator("h1")).containsText("A published pathway");
        expect(page.locator("main")).containsText(OWN_REASON);
        expect(page.locator("main")).containsText(OWN_CLOCK);
        expect(page.locator("main"))
                .containsText("The person asked to wait: at most 5 working days");
        axe();
        String change = "input[title='Change the pathway The pathway " + mark + "']";
        page.navigate("/commissioning/pathways");
        page.click(change);
        expect(page.locator("main"))
                .containsText("Only whoever manages every service that follows this pathway");

        Screens.signIn(page, manager);
        page.navigate("/commissioning/pathways");
        page.click(change);
        page.waitForURL(Pattern.compile(".*/commissioning/pathway\\?d=.*"));
        times(2, 9, 9, 9);
        page.click("#publish");
        Screens.problem(page, "A version is in force from");
        page.fill("#from", LocalDate.now(ZoneId.of("Europe/London")).plusDays(1).format(TYPED));
        page.click("#publish");
        Screens.saved(page, "Published");
        assertThat(CaseDesk.clock(reference, "ASSESSMENT", "due_at")).isEqualTo(promised);
    }

    private void counted(String reference) {
        assertThat(
                        number(
                                "SELECT f.accepted + f.attempted + f.contacted + f.engaged +"
                                        + " f.assessed + f.supported + f.closed + f.planned FROM"
                                        + " referral_fact f JOIN support_case c ON c.referral_id ="
                                        + " f.referral_id WHERE c.reference = ?",
                                reference))
                .as("every step is counted")
                .isEqualTo(8);
        String running = Quarter.of(CLOCK.instant()).code();
        RightsMatrix.change("DELETE FROM published_quarter WHERE quarter = '" + running + "'");
        Screens.signIn(page, "oliver.pemberton");
        page.navigate("/reporting/outcomes?quarter=" + running + "&service=N" + mark);
        expect(page.locator("main")).containsText(service);
    }
}
