package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.shared.ClockProducer;

/** What people answer at the end of their case reaches the service and the commissioner. */
class EndAnswersIT extends Running {

    private static final Clock CLOCK = new ClockProducer().clock();
    private static final Quarter SETTLED = OutcomesCsv.lastFinal(CLOCK.instant());
    private static final Quarter LONG_AGO = SETTLED.plus(-16);
    private static final long FIRST = 8_905_000;
    private static final String WORDS = "EndAnswersIT: they rang when they said.";

    private final Visitor manager = Visitor.person("patricia.ferguson");

    @AfterEach
    void takeOutWhatWasAnswered() {
        for (String table : new String[] {"survey_response", "survey_invitation"}) {
            RightsMatrix.change(
                    "DELETE FROM " + table + " WHERE id BETWEEN ? AND ?", FIRST, FIRST + 2999);
        }
        RightsMatrix.change("DELETE FROM published_quarter WHERE quarter = ?", SETTLED.code());
    }

    @Test
    void a_manager_reads_them_once_nobody_can_answer_and_from_five_answers_on() {
        assertThat(own(Quarter.of(CLOCK.instant()))).contains("Told once nobody can answer");
        for (int i = 0; i < 4; i++) {
            answer(i, LONG_AGO);
        }
        assertThat(own(LONG_AGO)).contains("Fewer than five answers").doesNotContain(WORDS);
        answer(4, LONG_AGO);
        assertThat(own(LONG_AGO))
                .contains("Felt listened to", "4 of 5", "What helped", WORDS)
                .doesNotContain("Fewer than five answers");
        assertThat(
                        Visitor.person("leroy.samuels")
                                .get("/reporting/coping?quarter=" + LONG_AGO.code())
                                .body())
                .as("of another provider")
                .contains("What people said at the end of their case")
                .doesNotContain(WORDS);
    }

    @Test
    void of_more_texts_than_anybody_reads_it_is_told_how_many_there_are() {
        many(LONG_AGO);
        assertThat(own(LONG_AGO))
                .contains("1,600 texts of Victim Support London")
                .contains("here are 1,000 texts, drawn by chance");
    }

    @Test
    void a_commissioner_reads_shares_to_the_nearest_five_and_no_words() {
        for (int i = 0; i < 60; i++) {
            answer(i, SETTLED);
        }
        RightsMatrix.change("DELETE FROM published_quarter WHERE quarter = ?", SETTLED.code());
        String page =
                Visitor.person("oliver.pemberton")
                        .get("/reporting/coping?quarter=" + SETTLED.code())
                        .body();
        double share = rounded("listened = 'YES'") * 100.0 / rounded("listened IS NOT NULL");
        assertThat(page)
                .contains("What people said, all of London")
                .contains("felt listened to " + String.format(Locale.UK, "%.1f%%", share))
                .doesNotContain(WORDS);
        assertThat(
                        Visitor.person("oliver.pemberton")
                                .get("/reporting/coping.csv?quarter=" + SETTLED.code())
                                .body())
                .contains("What people said", "London: felt listened to")
                .doesNotContain(WORDS);
    }

    private String own(Quarter quarter) {
        return manager.get("/reporting/coping?quarter=" + quarter.code()).body();
    }

    private static long rounded(String which) {
        long count =
                Long.parseLong(
                        RightsMatrix.text(
                                "SELECT COUNT(*) FROM survey_response WHERE quarter = ? AND "
                                        + which,
                                SETTLED.code()));
        return (count + 2) / 5 * 5;
    }

    /** Sixteen hundred texts by one statement. */
    private static void many(Quarter quarter) {
        RightsMatrix.change(
                "INSERT INTO survey_response (id, service_id, quarter, crime_group, area,"
                        + " satisfaction, helped) WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT"
                        + " i + 1 FROM n WHERE i < 39) SELECT ? + a.i * 40 + b.i, 1000, ?, 'BURGLARY',"
                        + " 'UNKNOWN', 6, 'Somebody wrote this.' FROM n a CROSS JOIN n b",
                FIRST + 100,
                quarter.code());
    }

    /**
     * The first does not feel listened to, all others do. Nobody answers who was not asked: more
     * answers than surveys are no journey.
     */
    private static void answer(int number, Quarter quarter) {
        RightsMatrix.change(
                "INSERT INTO survey_invitation (id, service_id, asked_on, quarter, expires_on, route,"
                        + " sent, used, crime_group, area) VALUES (?, 1000, ?, ?, ?, 'TEXT', TRUE, TRUE,"
                        + " 'BURGLARY', 'UNKNOWN')",
                FIRST + number,
                quarter.firstDay(),
                quarter.code(),
                quarter.firstDay());
        RightsMatrix.change(
                "INSERT INTO survey_response (id, service_id, quarter, crime_group, area,"
                        + " satisfaction, listened, choice_given, easy_contact, waited_long, recommend,"
                        + " helped) VALUES (?, 1000, ?, 'BURGLARY', 'UNKNOWN', 6, ?, 'YES', 'YES', 'NO',"
                        + " 'YES', ?)",
                FIRST + number,
                quarter.code(),
                number == 0 ? "PARTLY" : "YES",
                WORDS);
    }
}
