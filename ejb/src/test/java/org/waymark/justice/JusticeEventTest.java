package org.waymark.justice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class JusticeEventTest {

    /**
     * Suspect released, charged or not, court on bail, verdict and sentence, release from prison,
     * orders, family proceedings, and whoever did it coming near (College of Policing); and that
     * they withdraw, which somebody may have made them do.
     */
    @Test
    void what_changes_the_danger_asks_for_the_risk_to_be_looked_at_again() {
        assertThat(Arrays.stream(JusticeEvent.values()).filter(JusticeEvent::changesRisk))
                .containsExactlyInAnyOrder(
                        JusticeEvent.BAILED,
                        JusticeEvent.UNDER_INVESTIGATION,
                        JusticeEvent.RELEASED,
                        JusticeEvent.NO_FURTHER_ACTION,
                        JusticeEvent.SUPPORT_WITHDRAWN,
                        JusticeEvent.CHARGED,
                        JusticeEvent.NOT_CHARGED,
                        JusticeEvent.BAIL_DECIDED,
                        JusticeEvent.VERDICT,
                        JusticeEvent.SENTENCED,
                        JusticeEvent.APPEAL_DECIDED,
                        JusticeEvent.PRISON_RELEASE,
                        JusticeEvent.RJ_INDIRECT,
                        JusticeEvent.RJ_DIRECT,
                        JusticeEvent.ORDER_MADE,
                        JusticeEvent.ORDER_REFUSED,
                        JusticeEvent.ORDER_SERVED,
                        JusticeEvent.ORDER_VARIED,
                        JusticeEvent.ORDER_ENDED,
                        JusticeEvent.ORDER_BREACHED,
                        JusticeEvent.FAMILY_COURT);
    }
}
