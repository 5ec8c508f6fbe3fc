package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A Rape Crisis Centre from a call without a name to the end of counselling: in a browser, by what
 * stands on the pages and with the keyboard alone. Its manager looks on in a window of their own.
 */
class RapeCrisisJourneyIT extends Browser {

    private static final String OFFER = "Counselling";

    private final String mark = Long.toString(System.nanoTime(), 36);
    private final String surname = "CentreWay" + System.nanoTime();
    private final String group = "Evening group " + mark;
    private final String sealed = "siskin" + System.nanoTime();

    @Test
    void a_call_about_long_ago_becomes_a_place_a_course_a_group_and_an_ending() {
        Screens.signIn(page, CareDesk.CENTRE_COUNSELLOR);
        nobody();
        called();
        String reference = CareDesk.caseOf(surname);
        BrowserContext office = newContext(1440, 900);
        ByLabel manager = new ByLabel(newPage(office));
        Screens.signIn(manager.page(), CareDesk.CENTRE_MANAGER);
        groupOpens(manager);
        new Screens.Morning(manager.page()).give(surname, "Maeve Costello");

        CaseByLabel work = CaseByLabel.fromMyWork(page, surname);
        work.reached();
        work.needs("Counselling here");
        work.outcomes("At the start", 2);
        waits(work.by(), manager);
        counselled(work);
        inTheGroup(work.by());
        work.planned("A bag for bad nights", "They do", "It stands by the bed");
        work.outcomes("At the end", 8);
        nothingOfItIsRead(manager);
        work.close("Needs met, ended as planned", "Sleeps; knows the helpline.", "");
        screenshot("rape-crisis-closed");
        axe();
        groupEnds(manager);
        office.close();
        assertThat(CaseDesk.counted(reference)).isEqualTo("1030 SELF SEXUAL 1 1 1 1 1 1");
        assertThat(CaseDesk.improved(reference)).isPositive();
    }

    /** Somebody is listened to and stays unknown: one call more, and nothing else. */
    private void nobody() {
        ByLabel by = new ByLabel(page);
        by.menu("Calls");
        long before = calls(by);
        long people = number("SELECT COUNT(*) FROM person");
        by.choose("What was it about?", "Something that happened in childhood");
        by.type("How many minutes?", "25");
        by.choose("What came of it?", "Listened and supported");
        by.press("Count the call");
        Screens.saved(page, "Nothing about the caller was kept");
        assertThat(calls(by)).isEqualTo(before + 1);
        assertThat(number("SELECT COUNT(*) FROM person")).isEqualTo(people);
    }

    private static long calls(ByLabel by) {
        Matcher total =
                Pattern.compile("([0-9,]+) calls?")
                        .matcher(by.under("The last ").scope().innerText());
        assertThat(total.find()).as("how many calls").isTrue();
        return Long.parseLong(total.group(1).replace(",", ""));
    }

    /** The next one wants help: what is typed becomes a referral, whenever it happened. */
    private void called() {
        ByLabel by = new ByLabel(page);
        by.choose("What was it about?", "Something that happened in childhood");
        by.type("Surname, or what they want to be called", surname);
        by.type("Or their age", "44");
        by.type("Telephone number", "07700 900788");
        by.answer("Is it safe to call?", "Yes");
        by.choose("What comes nearest to what happened?", "Sexual assault on a female aged 13");
        by.type("On which day, roughly?", "1/7/1998");
        by.tick("They agree that this service keeps these details and makes contact");
        by.press("Take the referral");
        Screens.saved(page, "taken on: there is a case");
    }

    private void groupOpens(ByLabel manager) {
        manager.menu("Waiting lists");
        manager.follow("Groups of the service");
        manager.choose("Of which service?", "Rape Crisis North London");
        manager.type("Name", group);
        manager.type("Where does it meet?", "North centre, second floor");
        manager.type("How many places?", "6");
        manager.press("Open it");
        Screens.saved(manager.page(), "Workers can add people now");
        manager.follow(group);
        manager.type("It meets on another day", CareDesk.ago(0));
        manager.press("Add the day");
        Screens.saved(manager.page(), "Added.");
    }

    /** They wait among others, are spoken to meanwhile, and take what is offered. */
    private void waits(ByLabel by, ByLabel manager) {
        by.part("Counselling", "Waiting lists");
        by.choose("What do they want?", OFFER);
        by.choose("How urgent is it?", "Medium");
        by.press("Add them");
        Screens.saved(page, "Added to the list.");
        expect(page.locator("main")).containsText("Among the first");

        manager.menu("Waiting lists");
        new ByLabel(manager.page(), manager.page().locator("main")).follow(OFFER);
        expect(Screens.row(manager.page(), surname).locator("[data-label=Place]"))
                .hasText(Pattern.compile("\\d+"));

        by.part("Needs and plan", "Plan and tasks");
        by.line("Speak to them while they wait: counselling").followBeginning("Open it");
        by.followBeginning("Contact, offer or leave");
        by.answerBeginning("How did you try?", "Phone call");
        by.choose("What came of it?", "Spoke, safe to talk");
        by.press("Record the contact");
        Screens.saved(page, "The next contact is set as a task.");
        by.followBeginning("Contact, offer or leave");
        by.press("Make the offer");
        Screens.saved(page, "Offer made.");
        by.followBeginning("Contact, offer or leave");
        by.press("They take it");
        Screens.saved(page, "The course can begin.");
    }

    /** CORE-10 at both ends; of the sessions stands whether they were held, the rest is sealed. */
    private void counselled(CaseByLabel work) {
        ByLabel by = work.by();
        by.part("Counselling", "Courses");
        by.choose("Of what?", OFFER);
        by.choose("How are sessions held?", "Video");
        by.type("Since when?", CareDesk.ago(21));
        by.press("Begin");
        Screens.saved(page, "Course begun.");
        work.measured("CORE-10", "At the start", 4, 0, 0, 2, 2, 0, 2, 2, 1, 1);
        by.part("Counselling", "Courses");
        session(by, 21, "Attended", "1 of 20 attended, 0 not attended, 0 cancelled");
        session(by, 14, "Did not attend", "1 of 20 attended, 1 not attended, 0 cancelled");
        session(by, 7, "Cancelled by the person", "1 of 20 attended, 1 not attended, 1 cancelled");
        by.type("On which day is the next one?", CareDesk.ago(-7));
        by.type("When does it begin?", "10:00");
        by.press("Book it");
        Screens.saved(page, "It stands in your calendar.");
        session(by, 0, "Attended", "2 of 20 attended, 1 not attended, 1 cancelled");
        by.followBeginning("Write it for");
        by.type("Sealed note", sealed);
        by.press("Seal the note");
        Screens.saved(page, "Nobody but you can read it.");
        expect(page.locator("main")).containsText(sealed);
        work.measured("CORE-10", "At the end", 1, 0, 0, 1, 1, 0, 1, 1, 1, 1);
        by.part("Needs and plan", "Outcomes");
        by.part("Needs and plan", "Measures");
        expect(page.locator("main")).containsText("Reliably better");
        by.part("Counselling", "Courses");
        by.answer("The course is over", "Completed");
        by.press("End the course");
        Screens.saved(page, "Course ended.");
        expect(page.locator("main")).containsText("Completed");
    }

    private void session(ByLabel by, int daysAgo, String held, String so) {
        by.type("On which day?", CareDesk.ago(daysAgo));
        by.answer("Was it held?", held);
        by.press("Write it down");
        Screens.saved(page, "Session written down");
        expect(page.locator("main")).containsText(so);
    }

    private void inTheGroup(ByLabel by) {
        by.part("Counselling", "Groups");
        by.choose("Which one?", group);
        by.press("Add them");
        Screens.saved(page, "Added to the group.");
        by.choose("Which day?", group);
        by.answer("Were they there?", "Attended");
        by.press("Write it down");
        Screens.saved(page, "Written down.");
    }

    /** The manager opens the case, sees that a note was sealed, and reads nothing of it. */
    private void nothingOfItIsRead(ByLabel manager) {
        Page office = manager.page();
        manager.menu("Waiting lists");
        manager.follow("Groups of the service");
        manager.follow(group);
        expect(office.locator("main")).containsText("1 came");
        manager.under(group).followBeginning(shown());
        manager.part("Notes", "Sealed notes");
        expect(office.locator("main")).containsText("A sealed note was written by Maeve Costello");
        assertThat(office.content()).doesNotContain(sealed);
        manager.part("Counselling", "Courses");
        expect(office.locator("main")).containsText("2 of 20 attended");
        assertThat(office.content()).doesNotContain(sealed);
    }

    private void groupEnds(ByLabel manager) {
        manager.menu("Waiting lists");
        manager.follow("Groups of the service");
        manager.follow(group);
        expect(manager.page().locator("main")).containsText("Nobody is in it.");
        manager.press("The group is over");
        Screens.saved(manager.page(), "The group is over.");
    }

    private String shown() {
        return CareDesk.caseOf(surname).replaceAll("(.{4})(?=.)", "$1-");
    }
}
