package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.shared.ClockProducer;

/** The return of a grant from the first reminder to its acceptance, by a contract manager. */
class GrantReturnsIT extends Running {

    private static final long AWARD = 8_771_001;
    private static final long RETURN = 8_771_002;
    private static final Quarter SETTLED =
            OutcomesCsv.lastFinal(new ClockProducer().clock().instant());
    private static final String HERE = "/commissioning/grant-return?r=" + RETURN;
    private static final String CAME = "%1$te/%1$tm/%1$tY".formatted(SETTLED.lastDay().plusDays(9));

    private final Visitor manager = Visitor.person("helena.stroud");

    @BeforeEach
    void aGrant() {
        RightsMatrix.change(
                "INSERT INTO award (id, programme_id, commissioner_id, kind, reference, title, holder,"
                        + " value_pence, first_day, last_day) SELECT ?, p.id, f.commissioner_id,"
                        + " 'GRANT', 'IT-GR', 'A project', 'A charity', 100, ?, ? FROM programme p JOIN"
                        + " fund f ON f.id = p.fund_id WHERE p.code = 'THEME-1'",
                AWARD,
                SETTLED.firstDay(),
                SETTLED.lastDay());
        RightsMatrix.change(
                "INSERT INTO award_return (id, award_id, quarter, state, due_on) VALUES (?, ?, ?,"
                        + " 'DRAFT', ?)",
                RETURN,
                AWARD,
                SETTLED.code(),
                LocalDate.of(2100, 1, 1));
        RightsMatrix.change(
                "INSERT INTO award_payment (id, award_id, quarter, paid_pence, account_id, at) VALUES"
                        + " (?, ?, ?, 125000, 0, '2026-01-01')",
                AWARD,
                AWARD,
                SETTLED.code());
    }

    @AfterEach
    void nothingIsLeft() {
        for (String table : new String[] {"return_event", "return_submission"}) {
            RightsMatrix.change("DELETE FROM " + table + " WHERE return_id = ?", RETURN);
        }
        RightsMatrix.change("DELETE FROM award_return WHERE id = ?", RETURN);
        RightsMatrix.change("DELETE FROM award_payment WHERE award_id = ?", AWARD);
        RightsMatrix.change("DELETE FROM award WHERE id = ?", AWARD);
    }

    @Test
    void a_report_is_entered_as_it_came_asked_back_about_and_accepted() {
        assertThat(receive("", "").body())
                .contains("Enter the day it came", "Enter what the holder reports.");
        assertThat(receive("1/1/2099", "We began.").body())
                .contains("Enter the day it came", "We began.</textarea>");
        assertThat(receive(CAME, "We ran nine sessions.").statusCode()).isEqualTo(302);

        Visitor analyst = Visitor.person("oliver.pemberton");
        assertThat(analyst.get(HERE).body())
                .contains("We ran nine sessions.", "£1,250 paid", "Received")
                .doesNotContain("id=\"deciding\"", "id=\"receiving\"");
        assertThat(analyst.get("/commissioning/grant-return.csv?r=" + RETURN).body())
                .contains("We ran nine sessions.");

        assertThat(manager.submit(HERE, "deciding", "query", "I asked the holder back").body())
                .contains("Enter what you asked the holder.");
        manager.submit(
                HERE, "deciding", "words", "How many came?", "query", "I asked the holder back");
        assertThat(receive(CAME, "We ran nine, and fifty came.").body())
                .contains("Enter what is another, and why.", "We ran nine, and fifty came.");
        manager.submit(
                HERE,
                "receiving",
                "receivedOn",
                CAME,
                "narrative",
                "We ran nine, and fifty came.",
                "again",
                "How many came is said.",
                "receive",
                "Enter the report");
        manager.submit(HERE, "deciding", "accept", "Accept the return");
        assertThat(manager.get(HERE).body())
                .contains("Locked", "We ran nine sessions.", "We ran nine, and fifty came.")
                .contains("How many came?", "How many came is said.")
                .doesNotContain("id=\"deciding\"", "id=\"receiving\"");
        assertThat(
                        RightsMatrix.text(
                                "SELECT GROUP_CONCAT(content_hash = LOWER(SHA2(content, 256))) FROM"
                                        + " return_submission WHERE return_id = ?",
                                RETURN))
                .as("each report is proved by its mark")
                .isEqualTo("1,1");
    }

    @Test
    void who_was_slower_keeps_what_was_typed() {
        Map<String, String> slow = receiving("The slower report.");
        assertThat(receive(CAME, "The faster report.").statusCode()).isEqualTo(302);
        HttpResponse<String> refused = manager.post(HERE, slow);
        assertThat(refused.body())
                .contains("Somebody else changed this while you were working on it.")
                .contains("It stands now: Received.", "The faster report.")
                .contains("The slower report.</textarea>")
                .doesNotContain("id=\"deciding\"");
        Map<String, String> again = Visitor.fields(refused, "receiving");
        again.putAll(typed("The slower report."));
        assertThat(manager.post(HERE, again).body())
                .as("whoever knows how it stands is told what to do")
                .contains("A report was entered already", "The slower report.</textarea>");

        Map<String, String> asking = Visitor.fields(manager.get(HERE), "deciding");
        asking.putAll(Map.of("words", "How many came?", "query", "I asked the holder back"));
        manager.submit(HERE, "deciding", "accept", "Accept the return");
        assertThat(manager.post(HERE, asking).body())
                .contains("Somebody else changed this while you were working on it.")
                .contains("It stands now: Accepted.", "How many came?</textarea>");
        assertThat(
                        RightsMatrix.text(
                                "SELECT COUNT(*) FROM return_submission WHERE return_id = ?",
                                RETURN))
                .isEqualTo("1");
    }

    private Map<String, String> receiving(String words) {
        Map<String, String> form =
                new LinkedHashMap<>(Visitor.fields(manager.get(HERE), "receiving"));
        form.putAll(typed(words));
        return form;
    }

    private static Map<String, String> typed(String words) {
        return Map.of("receivedOn", CAME, "narrative", words, "receive", "Enter the report");
    }

    @Test
    void a_grant_is_in_the_list_of_grants_and_in_nothing_of_contracts() {
        String list = "/commissioning/grant-returns?q=" + SETTLED.code();
        assertThat(manager.get(list + "&s=DRAFT").body()).contains("IT-GR", "Not received yet");
        assertThat(manager.get(list + "&s=ACCEPTED").body()).doesNotContain("IT-GR");
        assertThat(manager.get(list.replace("returns?", "returns.csv?")).body()).contains("IT-GR");
        assertThat(manager.get("/commissioning/award?a=" + AWARD).body())
                .contains("Returns of this grant", "grant-return?r=" + RETURN);
        assertThat(manager.get("/commissioning/returns?q=" + SETTLED.code()).body())
                .doesNotContain("IT-GR");
        assertThat(manager.get("/reporting/data-quality?quarter=" + SETTLED.code()).body())
                .doesNotContain("IT-GR");
        assertThat(manager.get("/commissioning/return?r=" + RETURN).statusCode()).isEqualTo(404);
        Visitor provider = Visitor.person("patricia.ferguson");
        assertThat(provider.get(list).statusCode()).isEqualTo(403);
        assertThat(provider.get(HERE).statusCode()).isEqualTo(403);
        assertThat(provider.get("/commissioning/returns?q=" + SETTLED.code()).body())
                .doesNotContain("IT-GR", "Returns of grants");
    }

    @Test
    void a_holder_is_reminded_at_an_address_that_can_be_one() {
        String change = "/commissioning/award-change?a=" + AWARD;
        assertThat(
                        manager.submit(
                                        change,
                                        "reminding",
                                        "holderEmail",
                                        "a charity",
                                        "remind",
                                        "Save the address")
                                .body())
                .contains("Enter an e-mail address", "value=\"a charity\"");
        manager.submit(
                change,
                "reminding",
                "holderEmail",
                "office@charity.example",
                "remind",
                "Save the address");
        assertThat(manager.get(change).body()).contains("office@charity.example");
        assertThat(manager.get(HERE).body()).contains("Sent to the holder five days before");
    }

    private HttpResponse<String> receive(String day, String words) {
        return manager.submit(
                HERE,
                "receiving",
                "receivedOn",
                day,
                "narrative",
                words,
                "receive",
                "Enter the report");
    }
}
