package org.waymark.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two people at the same moment: nothing is lost, nothing happens twice. */
class ConcurrencyIT extends Browser {

    /** The person has an address too: in a repetition of forms only the last was once obeyed. */
    @Test
    void the_second_to_change_the_same_safe_contact_sees_both_and_overwrites_nothing() {
        String reference =
                RightsMatrix.text(
                        "SELECT c.reference FROM support_case c JOIN account a ON a.id ="
                                + " c.worker_id JOIN contact_point p ON p.person_id = c.person_id"
                                + " WHERE a.username = 'yvonne.pinnock' AND c.is_open AND p.kind ="
                                + " 'PHONE' AND p.ended_at IS NULL AND p.suspended_at IS NULL AND"
                                + " EXISTS (SELECT 1 FROM contact_point q WHERE q.person_id ="
                                + " c.person_id AND q.kind = 'ADDRESS' AND q.ended_at IS NULL AND"
                                + " q.id > p.id) ORDER BY c.id DESC LIMIT 1");
        String answers =
                "SELECT CONCAT(COALESCE(p.call_safe, '-'), COALESCE(p.voicemail_safe, '-')) FROM"
                        + " contact_point p JOIN support_case c ON c.person_id = p.person_id WHERE"
                        + " c.reference = ? AND p.kind = 'PHONE' ORDER BY p.id LIMIT 1";
        RightsMatrix.change(
                "UPDATE contact_point p JOIN support_case c ON c.person_id = p.person_id SET"
                        + " p.call_safe = 'Y', p.voicemail_safe = NULL WHERE c.reference = ? AND"
                        + " p.kind = 'PHONE'",
                reference);
        try (BrowserContext elsewhere = newContext(1440, 900)) {
            Page manager = newPage(elsewhere);
            Screens.signIn(page, "yvonne.pinnock");
            Screens.signIn(manager, "patricia.ferguson");
            Locator mine = safety(page, reference);
            Locator theirs = safety(manager, reference);

            theirs.locator("select[name$=':call']").selectOption("N");
            theirs.locator("input[type=submit]").click();
            assertThat(manager.locator(".wm-notice-good")).containsText("Safe contact updated");
            assertThat(RightsMatrix.text(answers, reference)).isEqualTo("N-");

            mine.locator("select[name$=':voicemail']").selectOption("Y");
            mine.locator("input[type=submit]").click();
            assertThat(page.locator(".wm-error-summary"))
                    .containsText("Somebody else changed this");
            assertThat(RightsMatrix.text(answers, reference)).isEqualTo("N-");
            Locator form = form(page);
            assertThat(form).containsText("call not safe");
            assertThat(form.locator("select[name$=':call']")).hasValue("Y");
            assertThat(form.locator("select[name$=':voicemail']")).hasValue("Y");
        }
    }

    @Test
    void accepting_twice_at_once_opens_one_case() {
        String crime = "Twice" + System.nanoTime();
        FeedClient.imported(FeedLineText.file(FeedLineText.of(crime)));
        String reference =
                RightsMatrix.text("SELECT reference FROM referral WHERE crime_ref = ?", crime);
        String path = "/referral/triage?r=" + reference;
        List<Visitor> both = List.of(Visitor.person("gloria.mbeki"), Visitor.person("tom.ashdown"));
        List<Map<String, String>> forms =
                both.stream()
                        .map(
                                visitor -> {
                                    HttpResponse<String> shown = visitor.get(path);
                                    Map<String, String> form = Visitor.fields(shown, "accepting");
                                    form.put("accepting", "accepting");
                                    form.put("teamId", "");
                                    form.put("accept", "Accept and open a case");
                                    return form;
                                })
                        .toList();
        List<CompletableFuture<HttpResponse<String>>> answers =
                IntStream.of(0, 1, 0, 1)
                        .mapToObj(
                                i ->
                                        CompletableFuture.supplyAsync(
                                                () -> both.get(i).post(path, forms.get(i))))
                        .toList();
        assertThat(answers).allMatch(answer -> answer.join().statusCode() < 500);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM support_case c JOIN referral r ON r.id ="
                                        + " c.referral_id WHERE r.reference = ?",
                                reference))
                .isEqualTo(1);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM referral_event e JOIN referral r ON r.id ="
                                        + " e.referral_id WHERE r.reference = ? AND e.move ="
                                        + " 'ACCEPT'",
                                reference))
                .isEqualTo(1);
    }

    private static Locator safety(Page on, String reference) {
        on.navigate("/casework/contact?c=" + reference);
        on.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        return form(on);
    }

    private static Locator form(Page on) {
        return on.locator("form[id$=':answers']").first();
    }
}
