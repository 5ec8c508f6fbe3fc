package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.waymark.reference.Quarter;

/**
 * Writes who was asked for feedback and what was answered, and the narrow rows figures are made of.
 */
final class OutcomeWriter implements AutoCloseable {

    private static final int LEAST_CHANGE = 2;
    private static final int DAYS_OPEN = 42;

    private final BulkWriter invitations;
    private final BulkWriter responses;
    private final BulkWriter referrals;
    private final BulkWriter outcomes;
    private final CityIds ids;
    private final Dice dice;
    private final Wording wording = new Wording();

    OutcomeWriter(Connection connection, CityIds ids, Dice dice) throws SQLException {
        this.ids = ids;
        this.dice = dice;
        invitations =
                table(
                        connection,
                        "survey_invitation",
                        "id case_id service_id token_hash"
                                + " asked_on quarter expires_on route used crime_group area");
        responses =
                table(
                        connection,
                        "survey_response",
                        "id service_id quarter crime_group area"
                                + " satisfaction listened choice_given easy_contact waited_long recommend helped");
        referrals =
                table(
                        connection,
                        "referral_fact",
                        "referral_id received_quarter"
                                + " closed_quarter service_id area crime_group source eligible accepted attempted"
                                + " contacted engaged assessed supported closed planned");
        outcomes =
                table(
                        connection,
                        "outcome_fact",
                        "case_id item closed_quarter service_id area"
                                + " crime_group entry_score exit_score change_kind");
    }

    private static BulkWriter table(Connection connection, String name, String columns)
            throws SQLException {
        return new BulkWriter(connection, name, columns.split(" "));
    }

    void write(Loading one) throws SQLException {
        referralFact(one);
        CaseLife life = one.life();
        if (life != null && life.closed != null && life.active != null) {
            outcomeFacts(one, life);
        }
        if (life != null && life.survey != null) {
            survey(one, life.survey);
        }
    }

    private void referralFact(Loading one) throws SQLException {
        CityReferral r = one.referral();
        CaseLife life = one.life();
        boolean eligible = !r.state().equals("EXCLUDED") && !r.state().equals("WITHDRAWN");
        boolean closed = life != null && life.closed != null;
        referrals.row(
                one.referralId(),
                Quarter.of(r.received()).code(),
                closed ? Quarter.of(life.closed).code() : null,
                one.service().id(),
                one.area(),
                one.group(),
                r.source(),
                eligible,
                life != null,
                life != null && life.firstAttempt() != null,
                life != null && life.contacted != null,
                life != null && life.engaged != null,
                life != null && life.assessed != null,
                life != null && life.active != null,
                closed,
                closed && life.reason.isPlanned());
    }

    private void outcomeFacts(Loading one, CaseLife life) throws SQLException {
        Map<String, Integer> entry = scores(life, "ENTRY");
        Map<String, Integer> exit = scores(life, "EXIT");
        Set<String> items = new LinkedHashSet<>(entry.keySet());
        items.addAll(exit.keySet());
        for (String item : items) {
            Integer from = entry.get(item);
            Integer to = exit.get(item);
            outcomes.row(
                    one.caseId(),
                    item,
                    Quarter.of(life.closed).code(),
                    one.service().id(),
                    one.area(),
                    one.group(),
                    from,
                    to,
                    change(from, to));
        }
    }

    private static Map<String, Integer> scores(CaseLife life, String point) {
        return life.measurements.stream()
                .filter(taken -> taken.point().equals(point))
                .map(CaseLife.Measured::scores)
                .findFirst()
                .orElse(Map.of());
    }

    private static String change(Integer from, Integer to) {
        if (from == null || to == null) {
            return "UNPAIRED";
        }
        int by = to - from;
        return by >= LEAST_CHANGE ? "IMPROVED" : by <= -LEAST_CHANGE ? "WORSE" : "SAME";
    }

    private void survey(Loading one, CaseLife.Survey asked) throws SQLException {
        String quarter = Quarter.of(asked.askedOn()).code();
        boolean answered = asked.satisfaction() != null;
        Instant at = one.life().closed;
        long id = ids.at(at);
        invitations.row(
                id,
                one.caseId(),
                one.service().id(),
                DigestUtils.sha256("demonstration " + id),
                asked.askedOn(),
                quarter,
                asked.askedOn().plusDays(DAYS_OPEN),
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
        responses.close();
        referrals.close();
        outcomes.close();
    }
}
