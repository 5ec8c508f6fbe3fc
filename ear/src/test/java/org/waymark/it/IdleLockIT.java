package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A desk that was left: nothing of anybody can be seen, and nothing that was typed is lost. */
class IdleLockIT extends Browser {

    private static final String TEXT = "They will ring back after the school run.";
    private static final int QUARTER_AND_MORE = 16 * 60 * 1000;

    private final Colleague worker = Colleague.exemptLike("amara.okafor");

    @Test
    void a_covered_session_asks_for_the_password_before_anything_else() {
        Visitor visitor = Visitor.person(worker.username());
        visitor.send(
                "PUT",
                "/api/drafts/supervision",
                "application/json",
                "{\"content\":{\"a\":\"b\"}}");
        assertThat(lock(visitor, Map.of("deed", "lock"))).isEqualTo(204);
        HttpResponse<String> covered = visitor.get("/casework/work");
        assertThat(covered.statusCode()).isEqualTo(302);
        assertThat(covered.headers().firstValue("Location"))
                .get()
                .asString()
                .contains("/unlock?to=%2Fcasework%2Fwork");
        assertThat(visitor.get("/api/drafts/supervision").statusCode()).isEqualTo(401);
        assertThat(unlock(visitor, "someone.else", Visitor.PASSWORD)).isEqualTo(409);
        assertThat(unlock(visitor, worker.username(), "a wrong guess")).isEqualTo(403);
        assertThat(visitor.get("/casework/work").statusCode()).isEqualTo(302);
        String before = visitor.session();
        assertThat(unlock(visitor, worker.username(), Visitor.PASSWORD)).isEqualTo(204);
        assertThat(visitor.session()).isNotEqualTo(before);
        assertThat(visitor.get("/casework/work").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/api/drafts/supervision").body()).contains("\"a\":\"b\"");
        assertThat(number("SELECT failed_attempts FROM account WHERE id = ?", worker.id()))
                .as("a wrong password here counts too")
                .isEqualTo(1);
    }

    @Test
    void what_was_typed_on_the_page_of_one_never_becomes_the_draft_of_another() {
        Visitor next = Visitor.person(worker.username());
        String draft = "/api/drafts/supervision";
        String typed = "{\"content\":{\"name\":\"typed by somebody else\"}}";
        String json = "application/json";
        next.send("PUT", draft, json, "{\"content\":{\"a\":\"own words\"}}", worker.username());
        assertThat(next.send("PUT", draft, json, typed, "%").statusCode())
                .as("what no page of ours says")
                .isEqualTo(409);
        for (String deed : new String[] {"PUT", "GET", "DELETE"}) {
            String body = deed.equals("PUT") ? typed : "";
            assertThat(next.send(deed, draft, json, body, "amara.okafor").statusCode())
                    .as(deed)
                    .isEqualTo(409);
        }
        assertThat(next.get(draft).body()).contains("own words").doesNotContain("somebody else");
    }

    @Test
    void without_script_a_page_asks_and_leads_back() {
        Visitor visitor = Visitor.person(worker.username());
        lock(visitor, Map.of("deed", "lock"));
        HttpResponse<String> back =
                visitor.submit(
                        "/unlock?to=%2Fcasework%2Fwork",
                        "unlocking", "password", Visitor.PASSWORD, "unlock", "Unlock");
        assertThat(back.headers().firstValue("Location")).get().asString().endsWith("/work");
        assertThat(visitor.get("/casework/work").statusCode()).isEqualTo(200);
    }

    @Test
    void only_our_own_pages_may_lock_or_unlock() {
        Visitor visitor = Visitor.person(worker.username());
        assertThat(visitor.post("/lock", Map.of("deed", "lock")).statusCode()).isEqualTo(403);
        assertThat(visitor.get("/casework/work").statusCode()).isEqualTo(200);
        visitor.post("/signout", Map.of());
        assertThat(lock(visitor, Map.of())).isEqualTo(401);
    }

    @Test
    void a_page_covers_itself_and_keeps_what_was_typed() {
        expectErrors("status of 40");
        String crime = "Idle" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        page.clock().install();
        Screens.signIn(page, CaseDesk.WORKER);
        page.navigate("/casework/notes?c=" + reference);
        page.fill("#text", TEXT);
        expect(page.locator("main")).isVisible();
        page.clock().fastForward(QUARTER_AND_MORE);
        expect(page.locator(".wm-cover")).isVisible();
        expect(page.locator("main")).isHidden();
        expect(page.locator("header.wm-header")).isHidden();
        expect(page).hasTitle("Locked – Waymark");
        page.keyboard().press("Escape");
        expect(page.locator("main")).isHidden();
        axe();
        screenshot("locked");
        page.fill("#cover-password", "not the right one");
        page.locator(".wm-cover button").first().click();
        expect(page.locator("#cover-error")).containsText("not your password");
        page.fill("#cover-password", Visitor.PASSWORD);
        page.locator(".wm-cover button").first().click();
        expect(page.locator("main")).isVisible();
        expect(page.locator("#text")).hasValue(TEXT);
        new Screens.Notes(page, reference).save();
        expect(page.locator("main")).containsText(TEXT);
    }

    private static int unlock(Visitor visitor, String who, String password) {
        return lock(visitor, Map.of("deed", "unlock", "who", who, "password", password));
    }

    private static int lock(Visitor visitor, Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach(
                (name, value) ->
                        body.append(body.isEmpty() ? "" : "&")
                                .append(name)
                                .append('=')
                                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return visitor.send("POST", "/lock", "application/x-www-form-urlencoded", body.toString())
                .statusCode();
    }
}
