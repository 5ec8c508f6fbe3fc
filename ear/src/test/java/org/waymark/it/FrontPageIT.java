package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.commissioning.award.Pounds;
import org.waymark.reference.Quarter;
import org.waymark.shared.ClockProducer;

/** The commissioner's front page, the pages of boroughs and contracts, and their files, by HTTP. */
class FrontPageIT extends Running {

    private static final Clock CLOCK = new ClockProducer().clock();
    private static final Quarter SETTLED = OutcomesCsv.lastFinal(CLOCK.instant());
    private static final String HERE = "?quarter=" + SETTLED.code();
    private static final String MAILS = "/reporting/by-mail";
    private static final String ONE = "SELECT id FROM account WHERE username = 'helena.stroud'";

    private final Visitor analyst = Visitor.person("oliver.pemberton");

    @AfterEach
    void nothingIsLeft() {
        RightsMatrix.change("DELETE FROM report_mail WHERE account_id = (" + ONE + ")");
    }

    @Test
    void the_day_of_both_roles_begins_with_five_questions_whose_figures_are_the_published_ones() {
        for (String who : new String[] {"oliver.pemberton", "helena.stroud"}) {
            assertThat(Visitor.person(who).get("/home").headers().firstValue("Location"))
                    .as(who)
                    .get()
                    .asString()
                    .endsWith("/reporting/overview");
        }
        String page = plain(analyst.get("/reporting/overview").body());
        assertThat(page)
                .contains("Are victims reached?", "Do they cope and recover?")
                .contains("Are they satisfied?", "Is anyone left out?", "What does it cost?")
                .contains("a helpline and counselling are not compared")
                .contains("95% interval")
                .doesNotContain("not collected", "Counted before these were asked")
                .contains("engaged");
        assertThat(page.split("class=\"chart\"", -1)).as("a trend each").hasSize(6);
        assertThat(page)
                .as("each answer opens its definition")
                .contains("Percentage of received", "Measured at both ends (n)", "Response rate")
                .contains("Rate and common rate", "Spend for each engaged referral divides");
        Quarter opened = opened();
        assertThat(page).contains("All of London, " + opened.label() + ", final");
        if (!opened.equals(SETTLED)) {
            assertThat(page).contains(SETTLED.label() + " cannot be shown without giving");
        }
        assertThat(analyst.get("/reporting/overview?quarter=2001Q1").body())
                .contains("There are no final figures of this quarter");
        String published = analyst.get("/reporting/outcomes.csv" + HERE).body();
        String[] contacted =
                published
                        .lines()
                        .filter(line -> line.contains(",Journey,,,Contacted,"))
                        .findFirst()
                        .orElseThrow()
                        .split(",");
        String file = analyst.get("/reporting/overview.csv" + HERE).body();
        assertThat(file)
                .contains(
                        "Are victims reached, by quarter\","
                                + SETTLED.label()
                                + ",Contacted (referrals),"
                                + contacted[8]);
        assertThat(Visitor.person("patricia.ferguson").get("/reporting/overview").statusCode())
                .isEqualTo(403);
    }

    /** The newest quarter of which the share contacted is published; the newest when none is. */
    private Quarter opened() {
        for (int back = 0; back < 8; back++) {
            Quarter quarter = SETTLED.plus(-back);
            String file = analyst.get("/reporting/overview.csv?quarter=" + quarter.code()).body();
            String reached = "Are victims reached, by quarter\"," + quarter.label() + ",Percent,";
            if (file.lines()
                    .anyMatch(line -> line.matches(".*" + Pattern.quote(reached) + "[0-9.]+"))) {
                return quarter;
            }
        }
        return SETTLED;
    }

    @Test
    void what_was_paid_is_what_the_contracts_say_of_this_commissioner_alone() {
        String paid =
                Pounds.text(
                        number(
                                "SELECT SUM(m.paid_pence) FROM award_payment m JOIN award a ON a.id ="
                                        + " m.award_id JOIN account c ON c.organisation_id ="
                                        + " a.commissioner_id WHERE c.username = 'oliver.pemberton'"));
        assertThat(plain(analyst.get("/reporting/overview").body())).contains(paid);
    }

    @Test
    void every_report_is_taken_away_in_every_form() {
        String award = RightsMatrix.filled("?a={award}&q=") + SETTLED.code();
        Map<String, String> reports =
                Map.of(
                        "/reporting/overview",
                        HERE,
                        "/reporting/coping",
                        HERE,
                        "/reporting/reach",
                        HERE,
                        "/reporting/variation",
                        "?measure=CONTACTED",
                        "/reporting/borough",
                        HERE + "&borough=E09000022",
                        "/commissioning/indicator",
                        "?i=M7&q=" + SETTLED.code(),
                        "/commissioning/award",
                        award,
                        "/commissioning/performance",
                        "?q=" + SETTLED.code());
        reports.forEach(
                (page, query) -> {
                    assertThat(start(page + ".xlsx" + query)).as(page).startsWith("PK");
                    assertThat(start(page + ".ods" + query)).as(page).startsWith("PK");
                    assertThat(start(page + ".pdf" + query)).as(page).startsWith("%PDF-");
                    assertThat(analyst.get(page + ".csv" + query).body().lines().count())
                            .as(page)
                            .isGreaterThan(2);
                });
        assertThat(analyst.get("/reporting/borough.csv?borough=NOWHERE").statusCode())
                .isEqualTo(400);
        assertThat(analyst.get("/commissioning/indicator.csv?i=M7&q=1999Q1").statusCode())
                .isEqualTo(404);
        assertThat(Visitor.person("patricia.ferguson").get("/reporting/coping.csv").statusCode())
                .as("a provider's exact figures stay on its page")
                .isEqualTo(403);
    }

    @Test
    void the_address_of_a_page_is_its_report_and_a_borough_shows_what_the_table_of_all_does() {
        String borough = "/reporting/borough" + HERE + "&borough=E09000022";
        String page = plain(analyst.get(borough).body());
        assertThat(page)
                .contains("Lambeth, " + SETTLED.label(), "From referral to closure")
                .contains("Coping and recovering", "borough.xlsx?borough=E09000022&amp;quarter=");
        for (String address :
                new String[] {
                    borough,
                    RightsMatrix.filled("/commissioning/award?a={award}&q=") + SETTLED.code(),
                    "/commissioning/indicator?i=M7&q=" + SETTLED.code(),
                    "/reporting/overview" + HERE
                }) {
            String first = plain(analyst.get(address).body());
            assertThat(plain(Visitor.person("oliver.pemberton").get(address).body()))
                    .as(address)
                    .isEqualTo(first);
        }
        String all = analyst.get("/reporting/outcomes.csv" + HERE).body();
        String received =
                all.lines()
                        .filter(
                                line ->
                                        line.contains(
                                                ",Lists,Borough of residence,Lambeth,Received"))
                        .findFirst()
                        .orElseThrow()
                        .split(",")[8];
        assertThat(analyst.get("/reporting/borough.csv" + HERE + "&borough=E09000022").body())
                .contains("Referrals received of people who live here,Value," + received)
                .contains("From referral to closure (referrals),Received,Referrals," + received);
    }

    @Test
    void a_report_is_asked_for_once_seen_in_the_list_and_stopped() {
        Visitor manager = Visitor.person("helena.stroud");
        assertThat(asked(manager, "REACH", "").body()).contains("Choose how often");
        assertThat(asked(manager, "REACH", "QUARTER").statusCode()).isEqualTo(302);
        assertThat(asked(manager, "REACH", "MONTH").body()).contains("sent this report already");
        HttpResponse<String> list = manager.get(MAILS);
        assertThat(list.body()).contains("When the figures of a quarter are final", "Not yet");
        String form = list.body().replaceFirst("(?s).*<form id=\"([^\"]*stopping)\".*", "$1");
        Map<String, String> fields = Visitor.fields(list, form);
        fields.put(form + ":stop", "Stop");
        assertThat(manager.post(MAILS, fields).statusCode()).isEqualTo(302);
        assertThat(number("SELECT COUNT(*) FROM report_mail WHERE account_id = (" + ONE + ")"))
                .isZero();
    }

    private static HttpResponse<String> asked(Visitor visitor, String report, String rhythm) {
        return visitor.submit(
                MAILS, "asking", "report", report, "rhythm", rhythm, "ask", "Send me the address");
    }

    private String start(String path) {
        HttpResponse<byte[]> file = analyst.file(path);
        assertThat(file.statusCode()).as(path).isEqualTo(200);
        return new String(file.body(), 0, 5, StandardCharsets.ISO_8859_1);
    }

    /** Without what is another each time. */
    private static String plain(String html) {
        return html.replaceAll("name=\"jakarta.faces.ViewState\"[^>]*>", "")
                .replaceAll("Printed by [^<]*", "")
                .replaceAll("(?s)<script.*?</script>", "") // each answer has its own nonce
                .replaceAll("\\s+", " ");
    }
}
