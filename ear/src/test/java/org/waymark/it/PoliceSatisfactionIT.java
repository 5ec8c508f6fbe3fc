package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The police series: loaded by page, corrected without losing what was there, shown beside ours.
 */
class PoliceSatisfactionIT extends Running {

    private static final String LOAD = "/reference/police-satisfaction";
    private static final String HEAD = "quarter,measure,satisfied,base\n";

    @AfterEach
    void nothingIsLeft() {
        RightsMatrix.change(
                "DELETE p FROM police_satisfaction p JOIN police_satisfaction_file f ON f.id ="
                        + " p.file_id WHERE f.file_name LIKE 'PoliceSatisfactionIT%'");
        RightsMatrix.change(
                "DELETE FROM police_satisfaction_file WHERE file_name LIKE 'PoliceSatisfactionIT%'");
    }

    @Test
    void a_file_is_taken_once_and_a_correction_keeps_what_was_there() {
        assertThat(loaded(HEAD + "2001Q1,Overall,70,2400\n")).contains("1 figure added");
        assertThat(loaded(HEAD + "2001Q1,Overall,70.0%,\"2,400\"\n"))
                .contains("0 corrected, 1 the same already");
        assertThat(files()).as("the same again is no file").isEqualTo(1);
        assertThat(loaded(HEAD + "2001Q1,Overall,71.5,2400\n2001Q1,Treatment,80,2400\n"))
                .contains("1 figure added, 1 corrected, 0 the same already");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM police_satisfaction WHERE quarter = '2001Q1' AND"
                                        + " measure = 'OVERALL'"))
                .isEqualTo(2);
        assertThat(loaded(HEAD + "2001Q1,Kindness,71.5,2400\n"))
                .contains("Nothing was loaded", "line 2: none of the five measures");
        String page =
                Visitor.person("oliver.pemberton")
                        .get("/reporting/police-satisfaction?measure=OVERALL")
                        .body();
        assertThat(page)
                .contains("Two different groups of people", "under 18", "class=\"chart\"")
                .contains("made up for the demonstration")
                .contains("Figures that were corrected", "70.0%");
        assertThat(
                        Visitor.person("oliver.pemberton")
                                .get("/reporting/police-satisfaction?service=NOWHERE")
                                .body())
                .contains("There is no service with this code");
    }

    private static long files() {
        return number(
                "SELECT COUNT(*) FROM police_satisfaction_file WHERE file_name LIKE"
                        + " 'PoliceSatisfactionIT%'");
    }

    private static String loaded(String file) {
        Visitor administrator = Visitor.person("admin.novak");
        Map<String, String> fields = Visitor.fields(administrator.get(LOAD), "loading");
        fields.put("load", "Load the file");
        return administrator
                .upload(
                        LOAD,
                        fields,
                        "file",
                        "PoliceSatisfactionIT.csv",
                        file.getBytes(StandardCharsets.UTF_8))
                .body();
    }
}
