package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import org.waymark.commissioning.pathway.PathwayPlan;
import org.waymark.reference.Risk;
import org.waymark.shared.DraftCells;

/** Writes a pathway that a manager has begun and not finished: one reason is still missing. */
final class PathwayWriter {

    private static final long DRAFT = 9101;

    private PathwayWriter() {}

    static void write(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO pathway_draft (id, organisation_id, pathway_code, name, cells,"
                                + " state, saved_at, saved_by, version) SELECT ?, a.organisation_id,"
                                + " 'COLLEGE_MENTORS', 'Back to college', ?, 'DRAFT', ?, a.id, 1 FROM"
                                + " account a WHERE a.username = 'patricia.ferguson'")) {
            insert.setLong(1, DRAFT);
            insert.setString(2, cells().json());
            insert.setTimestamp(3, Timestamp.from(now.minusSeconds(86_400)));
            insert.executeUpdate();
        }
    }

    private static DraftCells cells() {
        DraftCells cells = new DraftCells(Map.of());
        for (PathwayPlan.Kind kind : PathwayPlan.Kind.values()) {
            cells.put("stage." + kind, kind == PathwayPlan.Kind.REVIEW ? "USED" : "REQUIRED");
            cells.put("label." + kind, kind.label());
        }
        cells.put("label.SUPPORT", "Go to college together");
        cells.put("asks.ASSESSMENT", "NEEDS");
        cells.put("asks.MEASURE", "MOJ4");
        cells.put("asks.REVIEW", "MOJ4");
        cells.put("asks.EXIT", "MOJ4");
        cells.put("weeks.REVIEW", 6);
        cells.put("measure.GOALS", "ENTRY REVIEW EXIT");
        for (PathwayPlan.Step step : PathwayPlan.Step.values()) {
            cells.put("clock." + step + "." + Risk.HIGH, 1);
            cells.put("clock." + step + "." + Risk.MEDIUM, 2);
            cells.put("clock." + step + "." + Risk.STANDARD, 5);
            cells.put("unit." + step, "WORKING_DAYS RESTS");
        }
        cells.put("reasons", "NEEDS_MET_PLANNED DECLINED_INITIAL DISENGAGED NO_CONTACT DECEASED");
        cells.put("own.1", "Settled in college");
        cells.put("counts.1", "NEEDS_MET_PLANNED");
        cells.put("policy.attempts", 3);
        cells.put("policy.working_days", 5);
        cells.put("policy.distinct_days", 2);
        cells.put("policy.distinct_times", 2);
        cells.put("policy.channels", 2);
        cells.put("age.from", 16);
        cells.put("age.to", 25);
        cells.put("parts", "SAFETY_PLAN YOUNG_PERSON");
        return cells;
    }
}
