package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.shared.ClockProducer;

/** How often abuse ended, from the sheets of closed cases to the pages. */
class AbuseEndedIT extends Running {

    private static final Clock CLOCK = new ClockProducer().clock();
    private static final Quarter SETTLED = OutcomesCsv.lastFinal(CLOCK.instant());
    private static final long FIRST = 8_906_000;
    private static final int CASES = 40;

    /** Up to how many, in the table of a service's own cases. */
    private static final String PHYSICAL = "Physical abuse ended</th>\\s*<td>[^<]*</td>\\s*<td>";

    @BeforeEach
    void fortyCasesHaveTwoSheetsAndAbuseEndedInThirty() {
        sheets(FIRST, "ENTRY", "c.opened_at");
        sheets(FIRST + 100, "EXIT", "c.closed_at");
        RightsMatrix.change(
                "INSERT INTO measure_answer (measure_id, item, value) SELECT id, 'PHYSICAL', CASE WHEN"
                        + " id < ? THEN 2 WHEN id <= ? THEN 0 ELSE 1 END FROM measure WHERE id BETWEEN"
                        + " ? AND ?",
                FIRST + 100,
                FIRST + 130,
                FIRST,
                FIRST + 199);
        RightsMatrix.change("DELETE FROM published_quarter WHERE quarter = ?", SETTLED.code());
    }

    @AfterEach
    void takeThemOut() {
        RightsMatrix.change(
                "DELETE FROM measure_answer WHERE measure_id BETWEEN ? AND ?", FIRST, FIRST + 199);
        RightsMatrix.change("DELETE FROM measure WHERE id BETWEEN ? AND ?", FIRST, FIRST + 199);
        RightsMatrix.change("DELETE FROM published_quarter WHERE quarter = ?", SETTLED.code());
    }

    @Test
    void it_is_told_of_a_service_to_the_nearest_five_and_to_the_service_itself_when_it_asks() {
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM measure WHERE id BETWEEN ? AND ?",
                                FIRST,
                                FIRST + 199))
                .isEqualTo(2 * CASES);
        Visitor analyst = Visitor.person("oliver.pemberton");
        String file = analyst.get("/reporting/coping.csv?quarter=" + SETTLED.code()).body();
        assertThat(file)
                .containsPattern(
                        "Victim Support[^\n]*: physical abuse ended[^\n]*Ended well,"
                                + " percent\",75\\.0");
        assertThat(analyst.get("/reporting/coping?quarter=" + SETTLED.code()).body())
                .contains("Abuse that ended, all of London", "Physical abuse ended")
                .contains("asked at both ends");
        Visitor manager = Visitor.person("patricia.ferguson");
        String own = "/reporting/coping?quarter=" + SETTLED.code();
        assertThat(manager.get(own).body())
                .contains("Show how often abuse ended")
                .doesNotContain("Abuse that ended (cases, exact)");
        assertThat(manager.get(own + "&abuse=1").body())
                .contains("Abuse that ended (cases, exact)")
                .containsPattern(PHYSICAL + "30 of 40, 75\\.0%");
        assertThat(Visitor.person("leroy.samuels").get(own + "&abuse=1").body())
                .as("cases of another service")
                .contains("Abuse that ended (cases, exact)")
                .containsPattern(PHYSICAL + "[0-9]+ of [0-9]+")
                .doesNotContain("30 of 40");
    }

    private static void sheets(long first, String point, String at) {
        RightsMatrix.change(
                "INSERT INTO measure (id, case_id, instrument, version_no, point, begun_at, begun_by,"
                        + " saved_at, saved_by, signed_at, answered, asked) SELECT ? + ROW_NUMBER()"
                        + " OVER (ORDER BY c.id), c.id, 'INTAKE_EXIT', 1, '"
                        + point
                        + "', "
                        + at
                        + ", 0, "
                        + at
                        + ", 0, "
                        + at
                        + ", 1, 6 FROM outcome_fact f JOIN support_case c ON c.id = f.case_id WHERE"
                        + " f.service_id = 1000 AND f.closed_quarter = ? AND f.item = 'SAFETY' ORDER"
                        + " BY c.id LIMIT "
                        + CASES,
                first,
                SETTLED.code());
    }
}
