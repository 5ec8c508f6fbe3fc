package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.apache.commons.codec.digest.DigestUtils;
import org.waymark.reference.Quarter;

/** Writes who was asked for feedback and what was answered. */
final class SurveyWriter implements AutoCloseable {

    private static final int DAYS_OPEN = 42;

    private final BulkWriter invitations;
    private final BulkWriter asking;
    private final BulkWriter responses;
    private final Dice dice;
    private final Wording wording = new Wording();

    SurveyWriter(Connection connection, Dice dice) throws SQLException {
        this.dice = dice;
        invitations =
                table(
                        connection,
                        "survey_invitation",
                        "id case_id service_id token_hash"
                                + " asked_on quarter expires_on route used crime_group area");
        asking = table(connection, "survey_asked", "case_id asked_on");
        responses =
                table(
                        connection,
                        "survey_response",
                        "id service_id quarter crime_group area satisfaction listened choice_given"
                                + " easy_contact waited_long recommend helped");
    }

    private static BulkWriter table(Connection connection, String name, String columns)
            throws SQLException {
        return new BulkWriter(connection, name, columns.split(" "));
    }

    void write(Loading one) throws SQLException {
        CaseLife life = one.life();
        if (life != null && life.survey != null) {
            survey(one, life.survey);
        }
    }

    private void survey(Loading one, CaseLife.Survey asked) throws SQLException {
        String quarter = Quarter.of(asked.askedOn()).code();
        boolean answered = asked.satisfaction() != null;
        long id = dice.between(1L, Long.MAX_VALUE - 1);
        asking.row(one.caseId(), asked.askedOn());
        // What is answered has forgotten its case, its link and its day.
        LocalDate day = answered ? Quarter.of(asked.askedOn()).firstDay() : asked.askedOn();
        invitations.row(
                id,
                answered ? null : one.caseId(),
                one.service().id(),
                answered ? null : DigestUtils.sha256("demonstration " + id),
                day,
                quarter,
                answered ? day : day.plusDays(DAYS_OPEN),
                asked.route(),
                answered,
                one.group(),
                one.area());
        if (answered) {
            responses.row(
                    dice.between(1L, Long.MAX_VALUE - 1),
                    one.service().id(),
                    quarter,
                    one.group(),
                    one.area(),
                    asked.satisfaction(),
                    asked.answers().get(0),
                    asked.answers().get(1),
                    asked.answers().get(2),
                    asked.answers().get(3),
                    asked.answers().get(4),
                    dice.percent(30) ? wording.some(dice, "HELPED") : null);
        }
    }

    @Override
    public void close() throws SQLException {
        invitations.close();
        asking.close();
        responses.close();
    }
}
