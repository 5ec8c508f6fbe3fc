package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** From a public page with a photograph to the police, the hate-crime advocate and the court. */
class TellJourneyIT extends Browser {

    @Test
    void a_photograph_goes_with_the_words_to_the_police_and_to_the_advocate_who_goes_to_court()
            throws IOException {
        String name = "Journeyed" + Long.toString(System.nanoTime(), 36);
        page.navigate("/tell");
        axe();
        page.click("text=Start now");
        page.locator("input[name=who][value=ME]").check();
        next("what");
        page.fill("#what", "A man spat at me on the bus and shouted.");
        next("when");
        page.click("#next");
        expect(page.locator(".wm-error-summary")).containsText("Enter the day");
        axe();
        page.fill("#day", "20 November 2026");
        next("where");
        page.fill("#place", "The number 12 bus");
        next("why");
        page.locator("input[name=strands][value=RELIGION]").check();
        next("before");
        page.locator("input[name=before][value=YES]").check();
        next("afraid");
        page.locator("input[name=afraid][value=YES]").check();
        next("files");
        page.setInputFiles("#file", new FilePayload("bus.png", "image/png", picture()));
        expect(page.locator(".wm-files")).containsText("bus.png");
        expect(page.locator(".wm-files")).not().containsText("not all has arrived");
        axe();
        next("support");
        page.locator("input[name=support][value=YES]").check();
        next("police");
        page.locator("input[name=police][value=NAMED]").check();
        next("contact");
        page.locator("input[name=contact][value=YES]").check();
        page.fill("#surname", name);
        page.fill("#phone", "07700 900777");
        page.fill("#postcode", "N12 8AA");
        page.locator("input[name=safe][value=TEXT]").check();
        next("check");
        expect(page.locator("main")).containsText("A text to this number");
        axe();
        page.click("#send");
        expect(page).hasURL(Pattern.compile(".*/tell/sent.*"));
        axe();
        String reference = page.locator("#reference").innerText().replace("-", "");
        followed(name, reference);
    }

    /** The police read it, and an advocate goes with them to the end of the trial. */
    private void followed(String name, String reference) {
        assertThat(Visitor.person("pc.harlow").get("/incident/told-one?i=" + reference).body())
                .contains(name, "bus.png");
        Screens.signIn(page, "ravi.joshi");
        new Screens.Inbox(page).open(name).accept();
        String supportCase =
                RightsMatrix.text(
                        "SELECT c.reference FROM support_case c JOIN incident i ON i.referral_id ="
                                + " c.referral_id WHERE i.reference = ?",
                        reference);
        new Screens.Morning(page).give(name, "David Rosenthal");
        began(supportCase);
        Screens.signIn(page, "david.rosenthal");
        new Screens.Work(page).open(name);
        Screens.Contact contact = new Screens.Contact(page, supportCase);
        contact.attempt("TEXT", "Answered in writing");
        contact.wantsSupport();
        new Screens.Needs(page, supportCase).sign();
        new Screens.Outcomes(page, supportCase).sign("At the start", 3);
        throughCourt(supportCase);
        new Screens.Outcomes(page, supportCase).sign("At the end", 8);
        new Screens.Closing(page, supportCase).closeQuietly("Needs met, ended as planned", null);
        assertThat(
                        RightsMatrix.text(
                                "SELECT CONCAT_WS(' ', f.service_id, f.crime_group, f.accepted,"
                                        + " f.contacted, f.engaged, f.assessed, f.closed,"
                                        + " f.planned) FROM referral_fact f JOIN support_case c ON"
                                        + " c.referral_id ="
                                        + " f.referral_id WHERE c.reference = ?",
                                supportCase))
                .as("it counts as hate crime, from the bus to the planned end")
                .isEqualTo("1060 HATE 1 1 1 1 1 1");
        assertThat(CaseDesk.improved(supportCase)).as("they do better").isPositive();
        screenshot("hate-crime-closed");
    }

    private static void began(String supportCase) {
        Visitor advocate = Visitor.person("david.rosenthal");
        String began = advocate.get("/casework/told?c=" + supportCase).body();
        assertThat(began).contains("Religion or belief", "spat at me", "bus.png", "opened");
        String link = began.replaceFirst("(?s).*href=\"([^\"]*/incident/file[^\"]*)\".*", "$1");
        assertThat(advocate.file(link.replace("&amp;", "&")).statusCode()).isEqualTo(200);
        assertThat(Visitor.person("rosa.valencia").file(link.replace("&amp;", "&")).statusCode())
                .as("a worker of another provider")
                .isEqualTo(404);
        String page = "/casework/told?c=" + supportCase;
        CaseDesk.saved(
                CaseDesk.submit(
                        advocate, page, "specifying", "specify", Map.of("exactly", "ANTISEMITIC")));
        assertThat(advocate.get(page).body()).contains("<li>Antisemitic</li>");
    }

    private void throughCourt(String supportCase) {
        Screens.Court court = new Screens.Court(page, supportCase);
        court.happened("Charge: A suspect was charged", SafetyDesk.ago(3));
        court.list("Trial", SafetyDesk.ago(-60), "Inner London Crown Court");
        expect(page.locator("main")).containsText("Inner London Crown Court");
        court.measure("Screens", "Applied for at court", SafetyDesk.ago(2));
        court.measure("Screens", "Granted", SafetyDesk.ago(1));
        court.happened(
                "Victim personal statement: Victim personal statement made", SafetyDesk.ago(1));
        screenshot("hate-crime-court");
        axe();
        // Two months go by.
        RightsMatrix.change(
                "UPDATE hearing h JOIN support_case c ON c.id = h.case_id SET h.at ="
                        + " UTC_TIMESTAMP(6) - INTERVAL 1 DAY WHERE c.reference = ?",
                supportCase);
        court.held("Guilty. The court calls it hostility to their religion.");
        court.verdict("Guilty", SafetyDesk.ago(1));
        court.told("Verdict", SafetyDesk.ago(0));
        expect(page.locator("main")).containsText("Told on");
    }

    private void next(String page) {
        this.page.click("#next");
        expect(this.page).hasURL(Pattern.compile(".*/tell/" + page + "(\\?.*)?$"));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
