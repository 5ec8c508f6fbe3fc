package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * A young person who was a victim, and whom somebody else names: the pilot supports the victim to
 * the end, and what is said elsewhere never comes together with it. In a browser, by what stands on
 * the pages and with the keyboard alone.
 */
class ResettlementJourneyIT extends Browser {

    private static final String PILOT = "Resettlement support for young people";
    private static final long SERVICE = 1080;
    private static final String TODAY = CareDesk.ago(0);

    private final String mark = Long.toString(System.nanoTime(), 36);
    private final String crime = "Pilot" + mark;
    private final String theirCrime = "Named" + mark;
    private final String surname = CollisionIT.name();
    private final String born = LocalDate.now(ZoneId.of("Europe/London")).minusYears(17).toString();

    @Test
    void who_is_a_victim_here_and_named_there_is_supported_to_the_end_as_the_victim() {
        String theirs = CaseDesk.allocated(named(), theirCrime);
        FeedClient.imported(FeedLineText.file(referred()));
        contractOpens();
        Screens.signIn(page, "gloria.mbeki");
        routed();
        Screens.signIn(page, "ottilie.brandt");
        ByLabel by = new ByLabel(page);
        by.menu("Inbox");
        by.follow(Screens.row(page, surname).locator("a").first());
        by.press("Accept and open a case");
        Screens.saved(page, "Accepted. A case has been opened.");
        new Screens.Morning(page).give(surname, "Rune Halvorsen");
        String reference = CareDesk.caseOf(surname);
        Screens.signIn(page, "ruth.castellan");
        keptApart();

        Screens.signIn(page, "rune.halvorsen");
        CaseByLabel work = CaseByLabel.fromMyWork(page, surname);
        work.reached();
        young(work.by());
        work.needs("A room of their own, with the housing team");
        work.outcomes("At the start", 3);
        work.planned("Go to the housing office together", "Rune", "They have a room since Monday");
        work.outcomes("At the end", 8);
        nothingOfTheOther(work.by(), theirs);
        work.close("Needs met, ended as planned", "Has a room, and goes to college.", "");
        nothingOfTheOther(work.by(), theirs);
        screenshot("resettlement-closed");
        axe();
        assertThat(CaseDesk.counted(reference)).startsWith("1080 POL_ADT").endsWith(" 1 1 1 1 1 1");
        assertThat(CaseDesk.improved(reference)).isPositive();
        twoRecords(reference, theirs);
    }

    /** A burglary with a victim of 17. */
    private FeedLineText referred() {
        return FeedLineText.of(crime)
                .with("given_names", "Merlin")
                .with("surname", surname)
                .with("date_of_birth", born)
                .with("postcode", "SE1 1AA");
    }

    /** Somebody else says that he harmed them. */
    private FeedLineText named() {
        return FeedLineText.of(theirCrime)
                .with("suspect_given_names", "Merlin")
                .with("suspect_surname", surname)
                .with("suspect_dob", born)
                .with("suspect_relationship", "Stranger");
    }

    /** As the commissioner does when the pilot begins in a borough. */
    private void contractOpens() {
        if (number("SELECT COUNT(*) FROM contract WHERE service_id = ?", SERVICE) > 0) {
            return;
        }
        Screens.signIn(page, "admin.novak");
        ByLabel by = new ByLabel(page);
        by.menu("Organisations");
        by.follow("Open a contract");
        by.choose("Service", PILOT);
        by.choose("Commissioner", "Mayor");
        by.type("Reference", "PILOT-" + mark.toUpperCase(Locale.ROOT));
        by.type("What it is for", "Resettlement pilot");
        by.type("First day", "1/10/2026");
        by.tick("Southwark");
        by.press("Open the contract");
        Screens.saved(page, "Contract opened");
    }

    /** Nobody is sent to the pilot by a rule: intake asks them, and decides. */
    private void routed() {
        ByLabel by = new ByLabel(page);
        by.menu("Inbox");
        by.type("Open a referral by its reference", TriageDesk.reference(crime));
        by.press("Open");
        by.unfold("Route to another service");
        by.choose("Service", PILOT);
        by.type("Why is it the right one?", "Came back from custody in October");
        by.tick("The person has said that this organisation may have it");
        by.type("How and when did they say so? Or why without?", "Said yes on the telephone today");
        by.press("Route");
        Screens.saved(page, "Routed.");
    }

    /** The lead alone learns of both, of the pilot no more than whom to speak to. */
    private void keptApart() {
        ByLabel by = new ByLabel(page);
        by.menu("Collisions");
        by.line("Person " + theirCrime).followBeginning("Decide");
        expect(page.locator("main")).containsText("May be who is said to have done it");
        expect(page.locator("main")).containsText("Speak to their management.");
        assertThat(page.content()).doesNotContain(surname);
        by.choose("What is to be done?", "Separate workers");
        by.type("Why?", "Two services work with them; theirs has been rung");
        by.press("Decide");
        Screens.saved(page, "Decided, with its reason.");
    }

    /** Youth justice is a marker and somebody to speak to. */
    private void young(ByLabel by) {
        by.part("Young person", "Young person");
        by.unfold("Add a professional");
        by.type("Name", "Dele Akande");
        by.choose("What do they do?", "Youth justice worker");
        by.type("Where do they work?", "Youth justice service");
        by.choose("What may they be told?", "That we work with them, nothing more");
        by.press("Add");
        Screens.saved(page, "Added");
        by.choose("Who holds parental responsibility?", "Mother");
        by.answer("Who agreed to the support?", "The young person");
        by.type("When did they agree?", TODAY);
        by.answer("Sexual exploitation", "Asked, no concern");
        by.tick("They are known to youth justice");
        by.choose("Who works with them on it?", "Dele Akande");
        by.press("Save");
        Screens.saved(page, "Written down");
    }

    /** On no page of the young person's case stands what somebody else has said. */
    private void nothingOfTheOther(ByLabel by, String theirs) {
        for (String[] each :
                new String[][] {
                    {"Overview", "Overview"},
                    {"Contact", "Other services"},
                    {"Young person", "Young person"},
                    {"Police and court", "Police and court"},
                    {"Case", "Closing"}
                }) {
            by.part(each[0], each[1]);
            expect(page.locator(".wm-identity")).containsText(surname);
            assertThat(page.content())
                    .as(each[1])
                    .doesNotContain(theirCrime, theirs, shown(theirs));
        }
    }

    /** One record of one victim; the other case goes on with words and no person. */
    private void twoRecords(String reference, String theirs) {
        assertThat(number("SELECT COUNT(*) FROM person WHERE surname = ?", surname)).isEqualTo(1);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM match_proposal m JOIN support_case c ON"
                                        + " c.reference = ? AND c.person_id IN (m.person_id,"
                                        + " m.candidate_id)",
                                reference))
                .isZero();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM referral_suspect x JOIN support_case c ON"
                                        + " c.referral_id = x.referral_id WHERE c.reference = ? AND"
                                        + " c.is_open AND x.surname = ?",
                                theirs,
                                surname))
                .isEqualTo(1);
        assertThat(
                        Visitor.person(CaseDesk.WORKER)
                                .get("/casework/case?c=" + reference)
                                .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.person("rune.halvorsen").get("/casework/case?c=" + theirs).statusCode())
                .isEqualTo(404);
    }

    private static String shown(String reference) {
        return reference.replaceAll("(.{4})(?=.)", "$1-");
    }
}
