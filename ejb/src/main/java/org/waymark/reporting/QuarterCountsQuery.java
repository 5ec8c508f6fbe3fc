package org.waymark.reporting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.outcome.SatisfactionScale;
import org.waymark.reference.Quarter;
import org.waymark.reporting.QuarterCounts.Kind;
import org.waymark.reporting.QuarterCounts.Line;
import org.waymark.shared.Columns;

/**
 * Counts a quarter from the fact tables, once a day, and keeps what was counted for every server
 * alike.
 */
@Stateless
public class QuarterCountsQuery {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** The counts of the quarter as taken on that day: the first who asks takes them. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    QuarterCounts taken(Quarter quarter, LocalDate day) {
        List<?> kept = kept(quarter, day);
        if (kept.isEmpty()) {
            entityManager
                    .createNativeQuery(
                            "INSERT IGNORE INTO published_quarter (quarter, taken_on, content) VALUES"
                                    + " (?, ?, ?)")
                    .setParameter(1, quarter.code())
                    .setParameter(2, day)
                    .setParameter(3, count(quarter).text())
                    .executeUpdate();
            kept = kept(quarter, day);
        }
        return QuarterCounts.parse((String) kept.get(0));
    }

    private List<?> kept(Quarter quarter, LocalDate day) {
        return entityManager
                .createNativeQuery(
                        "SELECT content FROM published_quarter WHERE quarter = ? AND taken_on = ?")
                .setParameter(1, quarter.code())
                .setParameter(2, day)
                .getResultList();
    }

    private QuarterCounts count(Quarter quarter) {
        List<Line> lines = new ArrayList<>();
        for (Object[] row : rows(JOURNEY, quarter)) {
            long[] steps = new long[JourneyStep.values().length];
            for (int i = 0; i < steps.length; i++) {
                steps[i] = Columns.number(row[i + 3]);
            }
            lines.add(line(Kind.JOURNEY, "", row, 0, steps));
        }
        for (Object[] row : rows(OUTCOMES, quarter)) {
            lines.add(
                    line(
                            Kind.OUTCOME,
                            row[0] + " " + row[1],
                            row,
                            2,
                            new long[] {Columns.number(row[5])}));
        }
        surveys(quarter, lines);
        return new QuarterCounts(lines);
    }

    private void surveys(Quarter quarter, List<Line> lines) {
        for (Object[] row : rows(ASKED, quarter)) {
            lines.add(line(Kind.SURVEY, "", row, 0, new long[] {Columns.number(row[3]), 0, 0}));
        }
        for (Object[] row : rows(ANSWERED, quarter)) {
            long answered = Columns.number(row[3]);
            long satisfied = Columns.number(row[4]);
            lines.add(line(Kind.SURVEY, "", row, 0, new long[] {0, answered, satisfied}));
        }
    }

    private static Line line(Kind kind, String about, Object[] row, int at, long[] numbers) {
        return new Line(
                kind,
                about,
                Columns.number(row[at]),
                (String) row[at + 1],
                (String) row[at + 2],
                numbers);
    }

    private List<Object[]> rows(String sql, Quarter quarter) {
        List<Object[]> rows = new ArrayList<>();
        for (Object row :
                entityManager
                        .createNativeQuery(sql)
                        .setParameter(1, quarter.code())
                        .getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
    }

    /** Each step counts those that reached it and every step before it. */
    private static final String JOURNEY =
            "SELECT service_id, area, crime_group, COUNT(*), SUM(eligible), SUM(eligible AND"
                    + " attempted), SUM(eligible AND attempted AND contacted), SUM(eligible AND"
                    + " attempted AND contacted AND engaged), SUM(eligible AND attempted AND contacted"
                    + " AND engaged AND assessed), SUM(eligible AND attempted AND contacted AND engaged"
                    + " AND assessed AND supported), SUM(eligible AND attempted AND contacted AND"
                    + " engaged AND assessed AND supported AND closed) FROM referral_fact WHERE"
                    + " received_quarter = ? GROUP BY service_id, area, crime_group";

    private static final String OUTCOMES =
            "SELECT item, change_kind, service_id, area, crime_group, COUNT(*) FROM outcome_fact"
                    + " WHERE closed_quarter = ? GROUP BY item, change_kind, service_id, area,"
                    + " crime_group";

    private static final String ASKED =
            "SELECT service_id, area, crime_group, COUNT(*) FROM survey_invitation WHERE quarter = ?"
                    + " GROUP BY service_id, area, crime_group";

    private static final String ANSWERED =
            "SELECT service_id, area, crime_group, COUNT(*), SUM(satisfaction >= "
                    + SatisfactionScale.SATISFIED_FROM
                    + ") FROM survey_response WHERE quarter = ? AND satisfaction IS NOT NULL GROUP BY"
                    + " service_id, area, crime_group";
}
