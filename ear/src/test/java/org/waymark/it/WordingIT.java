package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Loading the wording that is under licence, with an instrument of the test's own. */
class WordingIT extends Running {

    private static final String PAGE = "/reference/instruments";

    @BeforeEach
    void prepare() {
        clear();
        RightsMatrix.change(
                "INSERT INTO instrument (code, version_no, name, valid_from, engine) VALUES"
                        + " ('WORDING_TEST', 3, 'Wording test', '2000-01-01', 'SUM')");
        RightsMatrix.change(
                "INSERT INTO instrument_item (instrument, version_no, item, sort, label, scale_min,"
                        + " scale_max, higher_is_better, least_change, answer_kind) VALUES"
                        + " ('WORDING_TEST', 3, 'Q1', 1, 'Topic', 0, 4, FALSE, 1, 'OFTEN')");
    }

    @AfterEach
    void clear() {
        for (String table : new String[] {"instrument_wording", "instrument_item", "measure"}) {
            RightsMatrix.change("DELETE FROM " + table + " WHERE instrument = 'WORDING_TEST'");
        }
        RightsMatrix.change("DELETE FROM instrument WHERE code = 'WORDING_TEST'");
    }

    @Test
    void an_administrator_loads_all_of_a_file_or_nothing_and_answered_wording_stays() {
        Visitor admin = Visitor.person("admin.novak");
        assertThat(load(admin, "code,text\na,b\n").body())
                .contains("The first line has to be: instrument,version,item,wording.");
        assertThat(load(admin, rows("Q1,\"How often, lately?\"", "Q9,Nothing")).body())
                .contains("Nothing was loaded. line 3: WORDING_TEST has no item Q9.");
        assertThat(wordings()).isZero();

        CaseDesk.saved(
                load(
                        admin,
                        rows("Q1,\"How often, lately?\"", "INTRO,Over a week", "ANSWER_4,Daily")));
        assertThat(wordings()).isEqualTo(3);
        assertThat(admin.get(PAGE).body()).contains("How often, lately?");
        assertThat(Visitor.person("patricia.ferguson").get(PAGE).body())
                .contains("How often, lately?")
                .doesNotContain("<form id=\"wording\"");
        CaseDesk.saved(load(admin, rows("Q1,\"How often, of late?\"")));

        RightsMatrix.change(
                "INSERT INTO measure (id, case_id, instrument, version_no, point, begun_at, begun_by,"
                        + " saved_at, saved_by, answered, asked) SELECT 9006, MIN(c.id),"
                        + " 'WORDING_TEST', 3, 'ENTRY', '2026-01-05', 1, '2026-01-05', 1, 1, 1 FROM"
                        + " support_case c");
        assertThat(load(admin, rows("Q1,Another")).body())
                .contains("another wording is another version");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM instrument_wording WHERE wording = 'How often, of"
                                        + " late?'"))
                .isEqualTo(1);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry WHERE action = 'WordingImport.load'"
                                        + " AND actor = 'admin.novak' AND detail = 'wordings loaded: 3'"))
                .isPositive();
    }

    private static long wordings() {
        return number("SELECT COUNT(*) FROM instrument_wording WHERE instrument = 'WORDING_TEST'");
    }

    private static String rows(String... itemAndWording) {
        StringBuilder file = new StringBuilder("instrument,version,item,wording\n");
        for (String row : itemAndWording) {
            file.append("WORDING_TEST,3,").append(row).append('\n');
        }
        return file.toString();
    }

    private static HttpResponse<String> load(Visitor visitor, String csv) {
        String boundary = "waymark-test-boundary";
        StringBuilder body = new StringBuilder();
        Map<String, String> fields = Visitor.fields(visitor.get(PAGE), "wording");
        fields.put("wording", "wording");
        fields.put("load", "Load the wording");
        fields.forEach((name, value) -> part(body, boundary, "name=\"" + name + "\"", value));
        part(body, boundary, "name=\"file\"; filename=\"w.csv\"\r\nContent-Type: text/csv", csv);
        body.append("--").append(boundary).append("--\r\n");
        return visitor.send(
                "POST", PAGE, "multipart/form-data; boundary=" + boundary, body.toString());
    }

    private static void part(StringBuilder body, String boundary, String head, String content) {
        body.append("--")
                .append(boundary)
                .append("\r\nContent-Disposition: form-data; ")
                .append(head)
                .append("\r\n\r\n")
                .append(content)
                .append("\r\n");
    }
}
