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
        page.fill("#postcode", "SE1 1AA");
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

    private static void followed(String name, String reference) {
        assertThat(Visitor.person("pc.sandhu").get("/incident/told-one?i=" + reference).body())
                .contains(name, "bus.png");
        Visitor manager = Visitor.person("ravi.joshi");
        String referral =
                RightsMatrix.text(
                        "SELECT r.reference FROM referral r JOIN incident i ON i.referral_id = r.id"
                                + " WHERE i.reference = ?",
                        reference);
        CaseDesk.saved(
                CaseDesk.submit(
                        manager,
                        "/referral/triage?r=" + referral,
                        "accepting",
                        "accept",
                        Map.of("teamId", "")));
        RightsMatrix.change(
                "UPDATE support_case c JOIN referral r ON r.id = c.referral_id SET c.worker_id ="
                        + " (SELECT id FROM account WHERE username = 'david.rosenthal') WHERE"
                        + " r.reference = ?",
                referral);
        String supportCase =
                RightsMatrix.text(
                        "SELECT c.reference FROM support_case c JOIN referral r ON r.id = c.referral_id"
                                + " WHERE r.reference = ?",
                        referral);
        Visitor advocate = Visitor.person("david.rosenthal");
        String began = advocate.get("/casework/told?c=" + supportCase).body();
        assertThat(began).contains("Religion or belief", "spat at me", "bus.png", "opened");
        String link = began.replaceFirst("(?s).*href=\"([^\"]*/incident/file[^\"]*)\".*", "$1");
        assertThat(advocate.file(link.replace("&amp;", "&")).statusCode()).isEqualTo(200);
        assertThat(Visitor.person("rosa.valencia").file(link.replace("&amp;", "&")).statusCode())
                .as("a worker of another provider")
                .isEqualTo(404);
        CaseDesk.saved(
                CaseDesk.submit(
                        advocate,
                        "/casework/justice?c=" + supportCase,
                        "happening",
                        "happen",
                        Map.of(
                                "event",
                                "BAILED",
                                "happenedOn",
                                "25/11/2026",
                                "knownOn",
                                "",
                                "detail",
                                "Told by the officer")));
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
