package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.shared.ClockProducer;

/** Charts of variation, who is reached, coping and recovery: made of what is published, by HTTP. */
class VariationIT extends Running {

    private static final Clock CLOCK = new ClockProducer().clock();
    private static final Quarter SETTLED = OutcomesCsv.lastFinal(CLOCK.instant());

    private static final String VARIATION = "/reporting/variation?measure=RECEIVED";
    private static final String LOAD = "/reference/population";

    private final Visitor commissioner = Visitor.person("oliver.pemberton");

    @AfterEach
    void nothingIsLeft() {
        RightsMatrix.change("DELETE FROM chart_change WHERE reason LIKE 'VariationIT%'");
        RightsMatrix.change("DELETE FROM population_count WHERE year_of = 2011");
        RightsMatrix.change("DELETE FROM population_file WHERE year_of = 2011");
    }

    @Test
    void a_figure_over_time_and_between_boroughs_is_the_published_one() {
        String page = commissioner.get("/reporting/variation?measure=CONTACTED").body();
        assertThat(page)
                .contains("Contacted, of those received, London", "p chart", "class=\"chart\"")
                .contains("Squared map of London", "borough=E09000022");
        String csv = commissioner.get("/reporting/variation.csv?measure=CONTACTED").body();
        String published =
                commissioner.get("/reporting/outcomes.csv?quarter=" + SETTLED.code()).body();
        String contacted =
                published
                        .lines()
                        .filter(line -> line.contains(",Journey,,,Contacted,"))
                        .findFirst()
                        .orElseThrow()
                        .split(",")[8];
        assertThat(contacted).isNotEmpty();
        assertThat(
                        csv.lines()
                                .filter(
                                        line ->
                                                line.startsWith(
                                                        "Quarter,London," + SETTLED.label()))
                                .findFirst()
                                .orElseThrow())
                .contains("Referrals," + contacted + ",");
        assertThat(csv).contains("Borough of residence," + SETTLED.label() + ",Lambeth");
    }

    @Test
    void a_dated_change_begins_the_chart_of_its_measure_anew() {
        Map<String, String> fields = Visitor.fields(commissioner.get(VARIATION), "changing");
        fields.put("changedOn", "");
        fields.put("changeReason", "");
        fields.put("addChange", "Begin the chart anew");
        assertThat(commissioner.post(VARIATION, fields).body()).contains("Enter the day of");
        fields = Visitor.fields(commissioner.get(VARIATION), "changing");
        fields.put("changedOn", "1/4/2026");
        fields.put("changeReason", "VariationIT <b>new</b> contract");
        fields.put("onlyThis", "on");
        fields.put("addChange", "Begin the chart anew");
        commissioner.post(VARIATION, fields);
        String page = commissioner.get(VARIATION).body();
        assertThat(page)
                .contains("VariationIT &lt;b&gt;new&lt;/b&gt; contract", "No limits yet")
                .contains("a change</text>");
        assertThat(commissioner.get("/reporting/variation?measure=SATISFIED").body())
                .as("another measure")
                .doesNotContain("VariationIT");
        assertThat(
                        RightsMatrix.text(
                                "SELECT measure FROM chart_change WHERE reason LIKE 'VariationIT%'"))
                .isEqualTo("RECEIVED");
    }

    @Test
    void wrong_addresses_are_told_and_too_narrow_ones_are_not_published() {
        assertThat(commissioner.get("/reporting/variation?borough=NOWHERE").body())
                .contains("There is no borough with this code");
        assertThat(commissioner.get("/reporting/variation?borough=E09000022&group=VIOLENCE").body())
                .contains("This combination is not published");
        assertThat(commissioner.get("/reporting/variation.csv?borough=NOWHERE").statusCode())
                .isEqualTo(400);
        assertThat(commissioner.get("/reporting/reach?quarter=2001Q1").body())
                .contains("There are no final figures of this quarter");
        assertThat(commissioner.get("/reporting/borough?borough=E09000099").body())
                .contains("There is no borough with this code");
        assertThat(commissioner.get("/reporting/coping?quarter=nonsense").body())
                .contains("A quarter is written like");
    }

    @Test
    void who_is_reached_stands_beside_residents_and_a_borough_has_a_page_of_its_own() {
        RightsMatrix.change("DELETE FROM published_quarter WHERE quarter = ?", SETTLED.code());
        String page = commissioner.get("/reporting/reach").body();
        assertThat(page)
                .contains("for each 100,000 residents", "No rate by recorded crime")
                .contains("By protected characteristic", "Not recorded", "75 and over")
                .contains("How often each fact is recorded", "First language")
                .contains(
                        "Gender identity", "Sexual orientation", "Prefers not to say", "Not asked")
                .contains("Does not know")
                .doesNotContain("Not collected")
                .contains("By what a referral brings with it", "Borough of the offence");
        everyListHoldsEverybodyOnce();
        String csv = commissioner.get("/reporting/reach.csv?quarter=" + SETTLED.code()).body();
        for (String line : csv.split("\r\n")) {
            if (line.contains(",Sex,") || line.contains(",Age,")) {
                String received = line.split(",")[3];
                assertThat(received).as(line).matches("\\*|<5|[0-9]*[05]");
            }
        }
        assertThat(csv).contains(",Sex,Female,");
        String borough =
                commissioner
                        .get("/reporting/borough?borough=E09000022&quarter=" + SETTLED.code())
                        .body();
        assertThat(borough)
                .contains("Lambeth, " + SETTLED.label(), "317,600")
                .contains("Not loaded for the whole quarter");
    }

    /** Received, contacted, took up the offer and engaged (M7): the sums of the journey. */
    private static void everyListHoldsEverybodyOnce() {
        Map<String, long[]> sums = new TreeMap<>();
        for (String line :
                RightsMatrix.text(
                                "SELECT content FROM published_quarter WHERE edition = 'FINAL' AND"
                                        + " quarter = '"
                                        + SETTLED.code()
                                        + "'")
                        .split("\n")) {
            String[] of = line.split(" ");
            boolean journey = of[0].equals("JOURNEY") && !of[3].equals("-");
            boolean list =
                    of[0].equals("CHARACTERISTIC")
                            || of[0].equals("ARRIVAL") && !of[1].startsWith("FLAG");
            if (journey || list) {
                long[] sum =
                        sums.computeIfAbsent(
                                journey ? "" : of[1].substring(0, of[1].indexOf(':')),
                                none -> new long[4]);
                int[] steps = journey ? new int[] {0, 3, 4, 6} : new int[] {0, 1, 2, 3};
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += Long.parseLong(of[5 + steps[i]]);
                }
            }
        }
        long[] everybody = sums.remove("");
        assertThat(everybody[3]).as("engaged").isPositive().isLessThan(everybody[2]);
        assertThat(sums)
                .containsOnlyKeys(
                        "SEX",
                        "ETHNICITY",
                        "AGE",
                        "DISABILITY",
                        "GENDER",
                        "PARTNERSHIP",
                        "MATERNITY",
                        "RELIGION",
                        "ORIENTATION",
                        "SOURCE",
                        "INTERPRETER",
                        "OFFENCE_BOROUGH")
                .allSatisfy((list, sum) -> assertThat(sum).as(list).isEqualTo(everybody));
    }

    @Test
    void residents_are_loaded_once_however_often_the_file_is_sent() {
        String file =
                "Borough,Characteristic,Group,Residents\nLondon,sex,Female,4500000\n"
                        + "KENSINGTON & CHELSEA,sex,Male,70000\nAviation,sex,Male,3\n";
        assertThat(loaded(file)).contains("2 numbers loaded", "Aviation");
        assertThat(loaded(file)).contains("2 numbers the same already");
        assertThat(
                        RightsMatrix.text(
                                "SELECT people FROM population_count WHERE year_of = 2011 AND"
                                        + " area_code = 'E09000020'"))
                .isEqualTo("70000");
        assertThat(loaded("Name,Birth\nAda,1990\n")).contains("no column for the area");
    }

    @Test
    void the_governments_file_of_bank_holidays_can_be_sent_again() {
        String there = RightsMatrix.text("SELECT MAX(day) FROM bank_holiday");
        int next = Integer.parseInt(there.substring(0, 4)) + 1;
        String file =
                ("{\"england-and-wales\":{\"division\":\"england-and-wales\",\"events\":["
                                + "{\"title\":\"Long ago\",\"date\":\"1971-05-31\"},"
                                + "{\"title\":\"VariationIT day\",\"date\":\"%d-01-03\"}]}}")
                        .formatted(next);
        try {
            assertThat(holidays(file))
                    .contains("1 added, 0 known already, 1 over", "Not in the file");
            assertThat(holidays(file)).contains("0 added, 1 known already, 1 over");
            assertThat(holidays("{}")).contains("no bank holidays of England and Wales");
        } finally {
            RightsMatrix.change("DELETE FROM bank_holiday WHERE title = 'VariationIT day'");
        }
    }

    private static String holidays(String content) {
        Visitor administrator = Visitor.person("admin.novak");
        String path = "/reference/holidays";
        Map<String, String> fields = Visitor.fields(administrator.get(path), "loading");
        fields.put("load", "Take it in");
        return administrator
                .upload(
                        path,
                        fields,
                        "file",
                        "bank-holidays.json",
                        content.getBytes(StandardCharsets.UTF_8))
                .body()
                .replaceAll("\\s+", " ");
    }

    @Test
    void a_provider_reads_its_own_outcomes_exact_and_the_commissioner_what_is_published() {
        String own =
                Visitor.person("patricia.ferguson")
                        .get("/reporting/coping?quarter=" + SETTLED.code())
                        .body();
        assertThat(own)
                .contains("How those who are no pair differ", "mean at entry", "your own exact")
                .contains("Reliable change");
        String published = commissioner.get("/reporting/coping").body();
        assertThat(published)
                .contains("Coping better, by service", "measured at both ends")
                .contains("Reliable change", "Closed cases of all London")
                .doesNotContain("mean at entry", "your own exact");
    }

    private static String loaded(String content) {
        Visitor administrator = Visitor.person("admin.novak");
        Map<String, String> fields = Visitor.fields(administrator.get(LOAD), "loading");
        fields.put("year", "2011");
        fields.put("basis", "RESIDENTS");
        fields.put("load", "Load the file");
        HttpResponse<String> answer =
                administrator.upload(
                        LOAD,
                        fields,
                        "file",
                        "residents.csv",
                        content.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().replaceAll("\\s+", " ");
    }
}
