package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.waymark.reference.Quarter;
import org.waymark.shared.Row;

/**
 * Counts the closed cases that outcomes are told of by whether any of the four outcomes was
 * measured at both ends, and how those differ of which none was. A case that was destroyed since is
 * left out: how it ended is not known any more.
 */
@ApplicationScoped
class UnmeasuredReader {

    private static final String CASES =
            "SELECT x.measured, COUNT(*), SUM(x.planned), SUM(x.high) FROM (SELECT f.case_id,"
                    + " MAX(CASE WHEN f.change_kind <> 'UNPAIRED' THEN 1 ELSE 0 END) AS measured,"
                    + " MAX(CASE WHEN c.planned = TRUE THEN 1 ELSE 0 END) AS planned, MAX(CASE WHEN"
                    + " c.risk = 'HIGH' THEN 1 ELSE 0 END) AS high FROM outcome_fact f JOIN"
                    + " support_case c ON c.id = f.case_id WHERE f.closed_quarter = ? AND f.item <>"
                    + " 'COPING' GROUP BY f.case_id) x GROUP BY x.measured ORDER BY x.measured DESC";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** Of all London. */
    List<QuarterCounts.Line> count(Quarter quarter) {
        List<QuarterCounts.Line> lines = new ArrayList<>();
        lines.add(line(QuarterCounts.COUNTED, 0, 0));
        for (Row row :
                Row.of(
                        entityManager
                                .createNativeQuery(CASES)
                                .setParameter(1, quarter.code())
                                .getResultList())) {
            String measured = row.flag(0) ? UnmeasuredFigures.PAIRED : UnmeasuredFigures.UNPAIRED;
            lines.add(line("PLANNED:" + measured, row.number(1), row.number(2)));
            lines.add(line("HIGH_RISK:" + measured, row.number(1), row.number(3)));
        }
        return lines;
    }

    private static QuarterCounts.Line line(String detail, long all, long such) {
        return new QuarterCounts.Line(
                QuarterCounts.UNMEASURED,
                detail,
                QuarterCounts.ALL,
                QuarterCounts.ALL,
                QuarterCounts.ALL,
                List.of(all, such));
    }
}
