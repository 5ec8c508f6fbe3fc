package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.shared.ClockProducer;

/** An indicator of a contract over time, on the page of either, for whoever may see its figures. */
class IndicatorTrendIT extends Running {

    private static final Clock CLOCK = new ClockProducer().clock();
    private static final Quarter SETTLED = OutcomesCsv.lastFinal(CLOCK.instant());
    private static final String OF_CONTRACT = "/commissioning/award?a={award}&q=";
    private static final String OF_INDICATOR = "/commissioning/indicator?i=M7&c={award}&q=";
    private static final String OF_NO_SERVICE = "/commissioning/indicator?i=CC1&c={award}&q=";

    private static final String SAYS = "id=\"trendSays\"";

    private final Visitor analyst = Visitor.person("oliver.pemberton");

    @Test
    void both_pages_draw_it_once_it_is_asked_for_and_it_is_taken_away() {
        String contract = RightsMatrix.filled(OF_CONTRACT) + SETTLED.code();
        assertThat(analyst.get(contract).body()).contains("Show over time").doesNotContain(SAYS);
        assertThat(analyst.get(contract + "&t=M7").body())
                .contains(SAYS, "Limits of chance", SETTLED.label(), "The limits are what chance");
        String indicator = RightsMatrix.filled(OF_INDICATOR) + SETTLED.code();
        assertThat(analyst.get(indicator).body()).contains(SAYS, "Limits of chance");
        String file = indicator.replace("/indicator?", "/indicator.csv?");
        assertThat(analyst.get(file).body()).contains(" over time", "Limits of chance");
        byte[] paper = analyst.file(indicator.replace("/indicator?", "/indicator.pdf?")).body();
        assertThat(new String(paper, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    @Test
    void what_is_not_there_and_whose_it_is_not_is_not_found() {
        String contract = RightsMatrix.filled(OF_CONTRACT) + SETTLED.code();
        for (String code : new String[] {"M21", "NOTHING"}) {
            assertThat(analyst.get(contract + "&t=" + code).statusCode()).as(code).isEqualTo(404);
        }
        String indicator = "/commissioning/indicator?i=M7&q=" + SETTLED.code() + "&c=";
        assertThat(analyst.get(indicator + "1").statusCode()).isEqualTo(404);
        long looked = looked();
        assertThat(analyst.get(RightsMatrix.filled(OF_NO_SERVICE) + SETTLED.code()).statusCode())
                .as("what is counted of no service has no place for it")
                .isEqualTo(404);
        assertThat(looked()).as("nobody looked").isEqualTo(looked);
        assertThat(
                        Visitor.person("leroy.samuels")
                                .get(RightsMatrix.filled(indicator + "{award}"))
                                .statusCode())
                .as("of another provider")
                .isEqualTo(404);
    }

    private static long looked() {
        return number("SELECT COUNT(*) FROM audit_entry WHERE action = 'IndicatorTrends.of'");
    }
}
