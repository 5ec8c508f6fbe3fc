package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The Havens from the first call, or from the police, to a year after: in a browser, by what stands
 * on the pages and with the keyboard alone.
 */
class HavensJourneyIT extends Browser {

    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int FORTNIGHT = 14 * 24 * 60;

    private final String surname = "HavensWay" + System.nanoTime();

    @Test
    void who_calls_without_the_police_is_seen_at_once_followed_up_and_asked_a_year_later() {
        Screens.signIn(page, CareDesk.HAVENS_INTAKE);
        called();
        String reference = CareDesk.caseOf(surname);
        seenAtOnce(reference);

        Screens.signIn(page, CareDesk.HAVENS_MANAGER);
        new Screens.Morning(page).give(surname, "Miriam Katz");
        Screens.signIn(page, CareDesk.HAVENS_WORKER);
        CaseByLabel work = CaseByLabel.fromMyWork(page, surname);
        assertThat(page.title()).doesNotContain(surname);
        work.reached();
        followedUp(work.by(), reference);
        work.needs("Their doctor, about sleep");
        work.outcomes("At the start", 3);
        work.by().part("Police and court", "Support at each stage");
        expect(page.locator("main")).containsText("Where it stands: Before a report");
        work.supportedAt(
                "Before a report",
                CareDesk.ago(0),
                "Went through what they can choose: to report, later or not at all");
        work.planned("Tell their sister", "They do", "She stays with them for now");
        work.outcomes("At the end", 8);
        work.close("Needs met, ended as planned", "Sleeps again; knows how to report.", "");
        aYearLater(work.by());
        screenshot("havens-a-year-later");
        axe();
        assertThat(CaseDesk.counted(reference)).isEqualTo("1020 SELF SEXUAL 1 1 1 1 1 1");
        assertThat(CaseDesk.improved(reference)).isPositive();
    }

    /** A child is sent elsewhere, what was long ago as well; then somebody who can be seen. */
    private void called() {
        ByLabel by = new ByLabel(page);
        by.menu("Calls");
        by.choose("What was it about?", "Something that happened in the past 12 months");
        by.type("Surname, or what they want to be called", surname);
        by.type("Or their age", "12");
        by.press("Take the referral");
        Screens.problem(page, "A child under 13 is seen only when the police or children");
        by.type("Or their age", "31");
        by.type("On which day, roughly?", CareDesk.ago(400));
        by.press("Take the referral");
        Screens.problem(page, "Offer the Rape Crisis Centre of where they live");
        assertThat(number("SELECT COUNT(*) FROM person WHERE surname = ?", surname)).isZero();
        by.type("On which day, roughly?", CareDesk.ago(1));
        by.type("Telephone number", "07700 900789");
        by.answer("Is it safe to call?", "Yes");
        by.type("E-mail", surname.toLowerCase() + "@example.org");
        by.answer("Is it safe to write to it?", "Yes");
        by.choose("What comes nearest to what happened?", "Rape of a female aged 16 and over");
        by.tick("They have to be seen at once");
        by.tick("They agree that this service keeps these details and makes contact");
        by.press("Take the referral");
        Screens.saved(page, "They have to be seen by");
    }

    /** The desk books the next time from the line of who waits, and greets them by name. */
    private void seenAtOnce(String reference) {
        ByLabel by = new ByLabel(page);
        anotherDay(by);
        String over = CareDesk.slot(1, -120);
        long slot = Long.parseLong(CareDesk.slot(1, 0));
        by.line(shown(reference)).followBeginning("Book a time");
        expect(page.getByLabel("Reference of the case")).hasValue(shown(reference));
        expect(page.locator("#slot option[value='" + over + "']")).hasCount(0);
        by.choose("Which free time?", slot);
        by.press("Book");
        Screens.saved(page, "Booked.");
        by.line(shown(reference) + " (").followBeginning("Open");
        assertThat(page.content()).doesNotContain(surname);
        by.press("Show the name");
        expect(page.locator("main")).containsText(surname);
        by.answer("What became of it?", "Attended");
        by.press("Save");
        Screens.saved(page, "Written down.");
        expect(page.locator("#urgent-now + ul li").filter(having(shown(reference)))).hasCount(0);
    }

    /** Two weeks ahead, and back. */
    private void anotherDay(ByLabel by) {
        by.type("Another day", "soon");
        by.press("Show");
        Screens.problem(page, "Enter a date with day, month and year");
        by.type("Another day", CareDesk.ago(-14));
        by.press("Show");
        expect(page.locator("main")).containsText(CareDesk.today().plusDays(14).format(SHOWN));
        by.type("Another day", CareDesk.ago(0));
        by.press("Show");
    }

    /** Markers alone of the medical care, and the first of the follow-ups. */
    private void followedUp(ByLabel by, String reference) {
        by.part("Contact", "Appointments");
        by.choose("What is it about?", "HIV preventive treatment (PEP)");
        by.answer("Answer", "Yes");
        by.type("On which day?", CareDesk.ago(0));
        by.press("Save");
        Screens.saved(page, "Marked.");
        long slot = Long.parseLong(CareDesk.slot(1, FORTNIGHT));
        by.followBeginning("Free times for after 2 weeks");
        by.choose("What is it for?", "Follow-up");
        by.choose("Which free time?", slot);
        by.tick("They want a reminder the day before");
        by.press("Book");
        Screens.saved(page, "Booked.");
        // Two weeks go by.
        RightsMatrix.change(
                "UPDATE appointment_slot SET starts_at = starts_at - INTERVAL ? MINUTE, ends_at ="
                        + " ends_at - INTERVAL ? MINUTE WHERE id = ?",
                FORTNIGHT,
                FORTNIGHT,
                slot);
        by.part("Contact", "Contact");
        by.part("Contact", "Appointments");
        by.followBeginning("Attended, cancelled or moved");
        by.answer("What became of it?", "Attended");
        by.under("Follow-up, ").press("Save");
        Screens.saved(page, "Written down.");
        expect(page.locator("main")).containsText("HIV preventive treatment (PEP)");
        assertThat(followUps(reference, "DONE")).isEqualTo(1);
    }

    /** What was promised for later outlives the case. */
    private void aYearLater(ByLabel by) {
        expect(page.locator("main")).containsText("Needs met, ended as planned");
        ByLabel asked = by.under("They were asked");
        asked.choose("Which one?", "After 12 months");
        asked.choose("How did you ask?", "Phone call");
        asked.choose("How are they?", "Doing well");
        asked.press("Write it down");
        Screens.saved(page, "Written down.");
        expect(page.locator("main")).containsText("Doing well, phone call");
    }

    @Test
    void who_comes_by_the_police_and_stays_away_is_reached_and_supported_to_the_verdict() {
        Screens.signIn(page, Colleague.exemptLike("dc.murray").username());
        referred();
        Screens.signIn(page, CareDesk.HAVENS_INTAKE);
        ByLabel by = new ByLabel(page);
        by.menu("Inbox");
        by.follow(Screens.row(page, surname).locator("a").first());
        expect(page.locator("main")).containsText("The Havens");
        by.press("Accept and open a case");
        Screens.saved(page, "Accepted. A case has been opened.");
        String reference = CareDesk.caseOf(surname);
        CaseDesk.saved(
                CaseDesk.give(
                        Visitor.person(CareDesk.HAVENS_MANAGER),
                        "UNALLOCATED",
                        reference,
                        CareDesk.HAVENS_WORKER,
                        ""));

        Screens.signIn(page, CareDesk.HAVENS_WORKER);
        CaseByLabel work = CaseByLabel.fromMyWork(page, surname);
        work.reached();
        visit(work.by(), "Did not attend");
        work.by().part("Needs and plan", "Plan and tasks");
        String task = "Did not come: reach them by a safe way";
        work.by().line(task).typeBeginning("What was done: " + task, "Rang: her mother is there");
        work.by().line(task).press("Done");
        Screens.saved(page, "Task done");
        visit(work.by(), "Attended");
        expect(page.locator("main")).containsText("After 12 months");
        throughCourt(work);
        work.close("Needs met, ended as planned", "The trial is over.", "It has been looked at");
        expect(page.locator("main")).containsText("Follow-ups after closing");
        screenshot("havens-after-the-trial");
        assertThat(CaseDesk.counted(reference)).isEqualTo("1020 POL_OFF SEXUAL 1 1 0 0 1 1");
    }

    private void referred() {
        ByLabel by = new ByLabel(page);
        by.menu("Refer");
        by.choose("Did they agree to this referral?", "Agreed");
        by.type("Phone number", "07700 900654");
        by.choose("Is it safe to call?", "Yes, safe");
        by.type("Surname", surname);
        by.type("Date of birth", "1/2/1999");
        by.typeBeginning("What happened, in your words", "19C");
        by.type("When did it happen?", CareDesk.ago(3));
        by.type("When was it reported to the police?", CareDesk.ago(2));
        by.answer("Is it domestic abuse?", "No");
        by.press("Send the referral");
        expect(page.locator("main")).containsText("Received, not decided yet");
    }

    /** A first appointment, and what became of it. */
    private void visit(ByLabel by, String became) {
        long slot = Long.parseLong(CareDesk.slot(1, 0));
        by.part("Contact", "Appointments");
        by.choose("What is it for?", "First appointment");
        by.choose("Which free time?", slot);
        by.press("Book");
        Screens.saved(page, "Booked.");
        by.followBeginning("Attended, cancelled or moved");
        by.answer("What became of it?", became);
        by.under("First appointment, ").press("Save");
        Screens.saved(page, "Written down.");
    }

    private void throughCourt(CaseByLabel work) {
        work.by().part("Police and court", "Support at each stage");
        expect(page.locator("main")).containsText("Where it stands: Report");
        work.supportedAt("Report", CareDesk.ago(0), "Was there when they gave their statement");
        work.happened("Charge: A suspect was charged", CareDesk.ago(0));
        work.supportedAt("Charge", CareDesk.ago(0), "Explained what comes next");
        work.by().part("Police and court", "Police and court");
        work.by().choose("What happened?", "Court: Verdict");
        work.by().type("On which day?", CareDesk.ago(0));
        work.by().choose("If it is a verdict: which?", "Guilty");
        work.by().press("Write it down");
        Screens.saved(page, "Written down");
        work.by().part("Police and court", "Support at each stage");
        expect(page.locator("main")).containsText("Where it stands: Verdict and sentence");
        work.supportedAt("Verdict and sentence", CareDesk.ago(0), "Was with them in court");
        work.riskReviewed("He is in custody; they say they feel safer");
    }

    private static String shown(String reference) {
        return reference.replaceAll("(.{4})(?=.)", "$1-");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static long followUps(String reference, String state) {
        return number(
                "SELECT COUNT(*) FROM follow_up f JOIN support_case c ON c.id = f.case_id WHERE"
                        + " c.reference = ? AND f.state = ?",
                reference,
                state);
    }
}
