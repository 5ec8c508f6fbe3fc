package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the police report about the Code: loaded by page, corrected, shown with its source. */
class CodeFiguresIT extends Running {

    private static final String LOAD = "/commissioning/code-figures";
    private static final String HEAD = "quarter,topic,source,in time,due\n";

    @AfterEach
    void nothingIsLeft() {
        RightsMatrix.change(
                "DELETE c FROM code_figure c JOIN code_figure_file f ON f.id = c.file_id WHERE"
                        + " f.file_name LIKE 'CodeFiguresIT%'");
        RightsMatrix.change("DELETE FROM code_figure_file WHERE file_name LIKE 'CodeFiguresIT%'");
    }

    @Test
    void a_file_is_taken_once_and_stands_on_the_indicator_with_small_numbers_kept_back() {
        String quarter =
                Visitor.person("oliver.pemberton")
                        .get("/commissioning/returns")
                        .body()
                        .replaceAll("\\s+", " ")
                        .replaceFirst("^.*?<option value=\"(20\\d\\dQ\\d)\".*", "$1");
        String first = HEAD + quarter + ",CC1,MPS,\"1,800\",2000\n" + quarter + ",CC1,BTP,3,40\n";
        assertThat(loaded(first))
                .contains(
                        "2 figures added",
                        RightsMatrix.text(
                                "SELECT display_name FROM account WHERE username ="
                                        + " 'helena.stroud'"),
                        "\">3<");
        assertThat(loaded(first)).contains("0 corrected, 2 the same already");
        assertThat(loaded(HEAD + quarter + ",CC1,MPS,1900,2000\n"))
                .contains("1 corrected, 0 the same already");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM code_figure c JOIN code_figure_file f ON f.id ="
                                        + " c.file_id WHERE f.file_name = 'CodeFiguresIT.csv'"))
                .as("what was corrected is kept, the same again is no file")
                .isEqualTo(3);
        assertThat(loaded(HEAD + quarter + ",CC1,MPS,3000,2000\n"))
                .contains("Nothing was loaded", "line 2: more were in time than were due");
        assertThat(loaded("quarter,topic,in time,due\n" + quarter + ",CC1,1,2\n"))
                .contains("The first line has no column");
        RightsMatrix.change(
                "UPDATE code_figure_file f JOIN account a ON a.username = 'admin.novak' SET"
                        + " f.loaded_by = a.id WHERE f.file_name = 'CodeFiguresIT.csv'");
        assertThat(Visitor.person("helena.stroud").get(LOAD).body())
                .as("loaded by somebody else")
                .contains("&lt;5", "1,900")
                .doesNotContain("\">3<");
        for (String reader : new String[] {"oliver.pemberton", "patricia.ferguson"}) {
            assertThat(
                            Visitor.person(reader)
                                    .get("/commissioning/indicator?i=CC1&q=" + quarter)
                                    .body()
                                    .replaceAll("\\s+", " "))
                    .contains("Metropolitan Police", "1,900", "95.0%", "CodeFiguresIT.csv")
                    .contains("British Transport Police", "&lt;5")
                    .doesNotContain(">3<", "Load what the police report");
        }
    }

    private static String loaded(String file) {
        Visitor manager = Visitor.person("helena.stroud");
        Map<String, String> fields = Visitor.fields(manager.get(LOAD), "loading");
        fields.put("load", "Load the file");
        return manager.upload(
                        LOAD,
                        fields,
                        "file",
                        "CodeFiguresIT.csv",
                        file.getBytes(StandardCharsets.UTF_8))
                .body();
    }
}
