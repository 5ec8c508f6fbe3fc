package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Recorded crime: three layouts, loaded twice and in any order, never counted twice. */
class RecordedCrimeIT extends Running {

    private static final String LOAD = "/reference/recorded-crime";
    private static final String SHOW = "/reporting/recorded-crime";

    private static final String OLD =
            "MajorText,MinorText,LookUp_BoroughName,202201,202202\n"
                    + "Theft,Theft from Person,Barking & Dagenham,7,9\n"
                    + "Theft,Theft from Person,London Heathrow and London City Airports,2,2\n";
    private static final String NEW =
            "Group,SubGroup,BOCU,202202,202203\n"
                    + "THEFT,THEFT FROM THE PERSON,BARKING AND DAGENHAM,10,11\n"
                    + "THEFT,THEFT OF A SHIP,Atlantis,1,0\n";

    private final Visitor administrator = Visitor.person("admin.novak");

    @AfterEach
    void nothingIsLeft() {
        RightsMatrix.change("DELETE FROM recorded_crime");
        RightsMatrix.change("DELETE FROM recorded_crime_month");
    }

    @Test
    void the_newest_file_says_how_a_month_is_and_the_same_file_changes_nothing() {
        assertThat(loaded("old.csv", OLD)).contains("2 months new");
        assertThat(loaded("old.csv", OLD)).contains("0 months new", "2 months the same already");
        assertThat(loaded("new.csv", NEW))
                .contains("1 month new", "1 month said something else before")
                .contains("theft of a ship", "Atlantis");
        assertThat(loaded("old.csv", OLD))
                .contains("1 month the same already", "1 month left as a newer file says");

        String page = Visitor.person("oliver.pemberton").get(SHOW + "?y=2021").body();
        assertThat(page)
                .contains("Not a whole year", "April 2021")
                .contains("Heathrow and City airports");
        assertThat(number(page, "Barking and Dagenham")).isEqualTo("28");
        assertThat(number(page, "Not known")).isEqualTo("1");
        assertThat(number(page, "All together")).isEqualTo("31");

        String csv =
                Visitor.person("oliver.pemberton").get(SHOW + ".csv?y=2021&g=OTHER_THEFT").body();
        assertThat(csv)
                .contains("2021,3,Other theft,Barking and Dagenham,28")
                .doesNotContain("Not known");
    }

    @Test
    void a_file_that_is_none_is_refused_in_words_and_changes_nothing() {
        String page = loaded("wrong.csv", "Name,Date of birth\nAda,1990\n");
        assertThat(page).contains("The first line has no column for the kind of offence");
        assertThat(RightsMatrix.text("SELECT COUNT(*) FROM recorded_crime_month")).isEqualTo("0");
    }

    private String loaded(String name, String content) {
        Map<String, String> fields = Visitor.fields(administrator.get(LOAD), "loading");
        fields.put("load", "Load the file");
        HttpResponse<String> answer =
                administrator.upload(
                        LOAD, fields, "file", name, content.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String number(String page, String area) {
        return page.replaceAll("\\s+", " ")
                .replaceFirst(
                        ".*<th scope=\"row\">" + area + "</th>\\s*<td[^>]*>([0-9,]+)<.*", "$1");
    }
}
