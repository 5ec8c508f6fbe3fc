package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A manager makes a measure; its next version leaves what was published as it was. */
class MeasureMakingIT extends Running {

    private static final String LIST = "/reference/instruments";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu");

    private boolean isWhole;

    private final String code =
            "M_" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);

    @Test
    void a_measure_is_made_and_its_next_version_changes_nothing_before() {
        Visitor manager = Visitor.person("patricia.ferguson");
        String draft =
                to(
                        CaseDesk.submit(
                                manager,
                                LIST,
                                "beginning",
                                "beginNew",
                                Map.of("newName", "College " + code, "newCode", code)));
        refused(send(manager, draft, "publish", Map.of()), "Say what it is and how it is scored.");
        Map<String, String> whole = new HashMap<>();
        whole.put("about", "Two questions about college.");
        whole.put("engine", "SUM");
        whole.put("better", "HIGHER");
        whole.put("missing", "0");
        whole.put("reliable", "2");
        for (int i = 0; i < 2; i++) {
            whole.put("lines:" + i + ":topic", "Topic " + i);
            whole.put("lines:" + i + ":min", "0");
            whole.put("lines:" + i + ":max", "4");
        }
        whole.put("lines:1:turned", "Y");
        whole.put("steps:0:lowest", "0");
        whole.put("steps:0:band", "Low");
        isWhole = true;
        saved(send(manager, draft, "save", whole));
        saved(send(manager, draft, "publish", Map.of("from", day(0))));
        assertThat(items(1)).isEqualTo("Topic 0 0 to 4 false 1, Topic 1 0 to 4 true 0");

        assertThat(Visitor.person("leroy.samuels").get(LIST).body())
                .as("of another provider")
                .doesNotContain("Make the next version of College " + code);
        assertThat(Visitor.person("leroy.samuels").get(draft).statusCode()).isEqualTo(404);

        String next = to(press(manager, "Make the next version of College " + code));
        refused(
                send(manager, next, "publish", Map.of("from", day(0))),
                "A version is in force from");
        saved(
                send(
                        manager,
                        next,
                        "publish",
                        Map.of("from", day(1), "lines:0:topic", "Another topic")));
        assertThat(items(1)).isEqualTo("Topic 0 0 to 4 false 1, Topic 1 0 to 4 true 0");
        assertThat(items(2)).startsWith("Another topic 0 to 4");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM instrument WHERE code = ? AND version_no = 1 AND"
                                        + " valid_to > UTC_DATE()",
                                code))
                .isEqualTo(1);
    }

    @Test
    void a_risk_checklist_is_made_by_page_and_says_a_risk_for_every_count() {
        Visitor manager = Visitor.person("patricia.ferguson");
        String draft =
                to(
                        CaseDesk.submit(
                                manager,
                                LIST,
                                "beginning",
                                "beginNew",
                                Map.of("newName", "Signs " + code, "newCode", code)));
        Map<String, String> signs = new HashMap<>();
        refused(
                CaseDesk.submit(
                        manager,
                        LIST,
                        "beginning",
                        "beginNew",
                        Map.of("newName", "Signs", "newCode", "DASH_" + code)),
                "Codes that begin with DASH are kept");
        signs.put("name", "Signs " + code);
        signs.put("about", "Two signs of our own.");
        signs.put("engine", "RISK");
        signs.put("lines:0:topic", "A sign");
        signs.put("lines:1:topic", "Another sign");
        signs.put("steps:0:lowest", "0");
        signs.put("steps:0:band", "Standard");
        signs.put("steps:0:risk", "STANDARD");
        signs.put("steps:1:lowest", "2");
        signs.put("steps:1:band", "High");
        signs.put("raisers:0:what", "The second alone");
        signs.put("raisers:0:topics", "2");
        signs.put("raisers:0:effect", "RAISE");
        signs.put("from", day(0));
        refused(send(manager, draft, "publish", signs), "Say for every band which risk it is.");
        signs.put("steps:1:risk", "HIGH");
        saved(send(manager, draft, "publish", signs));
        assertThat(
                        RightsMatrix.text(
                                "SELECT CONCAT(GROUP_CONCAT(CONCAT(FLOOR(b.lowest), ' ', b.risk) ORDER BY"
                                        + " b.lowest), '; ', MIN(r.items), ' ', MIN(r.effect), '; ',"
                                        + " (SELECT GROUP_CONCAT(DISTINCT i.answer_kind) FROM"
                                        + " instrument_item i WHERE i.instrument = b.instrument)) FROM"
                                        + " instrument_band b JOIN instrument_raiser r ON r.instrument"
                                        + " = b.instrument WHERE b.instrument = ?",
                                code))
                .isEqualTo("0 STANDARD,2 HIGH; Q02 RAISE; YES_NO");
    }

    private HttpResponse<String> press(Visitor manager, String title) {
        String body = manager.get(LIST).body();
        String before = body.substring(0, body.indexOf("title=\"" + title + "\""));
        String tag = before.substring(before.lastIndexOf("<input"));
        String button = tag.replaceFirst("(?s).*name=\"([^\"]+)\".*", "$1");
        String form = button.substring(0, button.lastIndexOf(':'));
        Map<String, String> fields = new HashMap<>(Visitor.fields(manager.get(LIST), form));
        fields.put(form, form);
        fields.put(button, "Make its next version");
        return manager.post(LIST, fields);
    }

    private HttpResponse<String> send(
            Visitor manager, String draft, String button, Map<String, String> values) {
        Map<String, String> form = new HashMap<>(values);
        form.putIfAbsent("name", "College " + code);
        // A browser sends every choice, chosen or not.
        form.putIfAbsent("engine", isWhole ? "SUM" : "");
        form.putIfAbsent("better", isWhole ? "HIGHER" : "");
        form.putIfAbsent("lines:1:turned", isWhole ? "Y" : "");
        return CaseDesk.submit(manager, draft, "drafting", button, form);
    }

    private String items(int version) {
        return RightsMatrix.text(
                "SELECT GROUP_CONCAT(CONCAT(label, ' ', scale_min, ' to ', scale_max, ' ',"
                        + " IF(reversed, 'true', 'false'), ' ', higher_is_better) ORDER BY sort"
                        + " SEPARATOR ', ') FROM instrument_item WHERE instrument = ? AND version_no"
                        + " = "
                        + version,
                code);
    }

    private static String to(HttpResponse<String> answer) {
        saved(answer);
        String to = answer.headers().firstValue("Location").orElseThrow();
        return to.substring(to.indexOf("/reference/instrument"));
    }

    private static String day(int ahead) {
        return LocalDate.now(ZoneId.of("Europe/London")).plusDays(ahead).format(TYPED);
    }
}
