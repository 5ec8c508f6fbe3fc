package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.casework.CaseState;
import org.waymark.outcome.Measurement.Point;

/**
 * Writes measures of a few cases of the city: of those who are supported now and grown up, the
 * first of each pathway; and abuse at intake and exit of cases of domestic abuse that are closed.
 */
final class MeasureWriter implements AutoCloseable {

    /** Cases of each pathway. */
    private static final int MOST = 8;

    private static final String GROWN_UP_BORN_BEFORE = "2004";
    private static final String[] MEASURE =
            ("id case_id instrument version_no point begun_at begun_by saved_at saved_by signed_at"
                            + " answered asked score band result_risk judgement judgement_reason"
                            + " effective_risk")
                    .split(" ");

    private final BulkWriter measures;
    private final BulkWriter answers;
    private final CityIds ids;
    private final TimelineWriter timeline;
    private final Map<String, Integer> written = new HashMap<>();
    private int ended;

    MeasureWriter(Connection connection, CityIds ids, TimelineWriter timeline) throws SQLException {
        this.ids = ids;
        this.timeline = timeline;
        measures = new BulkWriter(connection, "measure", MEASURE);
        answers =
                new BulkWriter(
                        connection, "measure_answer", "measure_id", "item", "value", "words");
    }

    void write(Loading one, CaseLife life) throws SQLException {
        if (life.state == CaseState.CLOSED && one.service().pathway().equals("IDVA")) {
            ended(one, life);
            return;
        }
        List<MeasureStory.Asked> story =
                switch (one.service().pathway()) {
                    case "IDVA" -> MeasureStory.ofAbuse(life.risk);
                    case "UNIVERSAL", "RAPE_CRISIS" -> MeasureStory.ofDistress();
                    default -> List.of();
                };
        String born = one.line().get(Column.DATE_OF_BIRTH);
        if (life.state != CaseState.ACTIVE
                || life.restricted
                || story.isEmpty()
                || born.isEmpty()
                || born.compareTo(GROWN_UP_BORN_BEFORE) >= 0
                || written.merge(one.service().pathway(), 1, Integer::sum) > MOST) {
            return;
        }
        for (MeasureStory.Asked asked : story) {
            Instant at = life.assessed.plus(asked.after());
            if (!at.isAfter(life.lastActivity)) {
                write(one, life, asked, at);
            }
        }
    }

    /** Whoever was supported for less than a day was asked nothing. */
    private void ended(Loading one, CaseLife life) throws SQLException {
        if (life.assessed == null || life.closed.isBefore(life.assessed.plus(Duration.ofDays(1)))) {
            return;
        }
        for (MeasureStory.Asked asked : MeasureStory.ofAbuseThatEnded(ended++)) {
            write(
                    one,
                    life,
                    asked,
                    asked.point() == Point.ENTRY
                            ? life.assessed.plus(asked.after())
                            : life.closed.minus(asked.after()));
        }
    }

    private void write(Loading one, CaseLife life, MeasureStory.Asked asked, Instant at)
            throws SQLException {
        long id = ids.at(at);
        int items = asked.goals().isEmpty() ? asked.answers().size() : 3;
        measures.row(
                id,
                one.caseId(),
                asked.code(),
                1,
                asked.point(),
                at,
                one.worker(),
                at,
                one.worker(),
                at,
                asked.answers().size(),
                items,
                asked.score(),
                asked.band(),
                asked.risk(),
                asked.risk(),
                asked.reason(),
                asked.risk());
        for (int i = 0; i < asked.answers().size(); i++) {
            answers.row(
                    id,
                    item(asked.code(), i),
                    asked.answers().get(i),
                    asked.goals().isEmpty() ? null : asked.goals().get(i));
        }
        timeline.happened(
                at,
                life.worker.name(),
                asked.risk() == null ? "OUTCOME" : "RISK",
                asked.name(),
                asked.point().label() + ": " + asked.words(),
                id,
                "MeasureTaking.save");
    }

    /** The code of the item at this place. */
    static String item(String code, int place) {
        return switch (code) {
            case "GOALS" -> "GOAL" + (place + 1);
            case "INTAKE_EXIT" ->
                    List.of("PHYSICAL", "SEXUAL", "HARASSMENT", "CONTROL", "SAFE", "WORKER")
                            .get(place);
            default -> "Q%02d".formatted(place + 1);
        };
    }

    @Override
    public void close() throws SQLException {
        measures.close();
        answers.close();
    }
}
