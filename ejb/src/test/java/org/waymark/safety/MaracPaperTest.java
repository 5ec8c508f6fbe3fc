package org.waymark.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.safety.MaracReferral.Field;

class MaracPaperTest {

    @Test
    void every_field_of_the_form_stands_on_the_paper_and_its_title_says_nothing() {
        Map<String, String> words = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            words.put(field.name(), "Said of " + field.name());
        }
        new Perpetrator("A <B> & C", "1980", "1 Road", "Partner").write(words, 0);
        words.put(MaracReferral.childKey(0), "Maya; date of birth: 2014");
        String html = MaracPaper.of(detail(words), "Lewisham", (list, code) -> code).html();
        for (Field field : Field.values()) {
            boolean after =
                    field == Field.FEEDBACK
                            || field == Field.CHANGED
                            || field == Field.TRANSFER
                            || field == Field.WITHDRAWN;
            assertThat(html.contains("Said of " + field.name() + "<"))
                    .as(field.name())
                    .isEqualTo(!after);
        }
        assertThat(html)
                .contains("A &lt;B&gt; &amp; C", "1 Road", "Maya; date of birth: 2014")
                .contains("They do not agree", "must not be told", "MARAC Lewisham")
                .contains("<title>Document</title>");
    }

    @Test
    void it_is_a_tagged_pdf() {
        byte[] pdf =
                MaracPaper.of(detail(Map.of("REASON", "Why")), "Lewisham", (list, code) -> code)
                        .pdf();
        assertThat(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("/MarkInfo");
    }

    private static MaracQuery.Detail detail(Map<String, String> words) {
        return new MaracQuery.Detail(
                new MaracReferral(
                        1,
                        "E09000023",
                        LocalDate.of(2026, 11, 26),
                        MaracReferral.State.REFERRED,
                        new MaracCriteria(true, true, false, false, false),
                        15,
                        3,
                        1,
                        true,
                        MaracReferral.Consent.REFUSED,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "A",
                        0,
                        words),
                List.of(),
                List.of());
    }
}
