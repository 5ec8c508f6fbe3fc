package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.reference.Quarter;
import org.waymark.shared.Row;

/**
 * Counts the people behind the referrals of all London: whoever was confirmed to be the same person
 * once. Of a record that was destroyed nobody knows who it was; it counts as somebody else.
 */
@ApplicationScoped
class PeopleReader {

    static final String OF_QUARTER = "QUARTER";
    static final String OF_YEAR = "YEAR";

    private static final int QUARTERS = 4;

    private static final String WHO = "COALESCE(p.identity_id, -f.referral_id)";

    private static final String PEOPLE =
            "SELECT COUNT(DISTINCT "
                    + WHO
                    + "), COUNT(DISTINCT CASE WHEN f.eligible AND f.attempted AND f.contacted AND"
                    + " f.engaged AND f.assessed AND f.supported THEN "
                    + WHO
                    + " END) FROM referral_fact f LEFT JOIN referral r ON r.id = f.referral_id LEFT"
                    + " JOIN person p ON p.id = r.person_id WHERE f.received_quarter IN (%s)";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** Of a quarter, and of the financial year with its last one. */
    List<QuarterCounts.Line> count(Quarter quarter) {
        List<QuarterCounts.Line> lines = new ArrayList<>();
        lines.add(line(OF_QUARTER, List.of(quarter)));
        if (quarter.number() == QUARTERS) {
            lines.add(
                    line(
                            OF_YEAR,
                            Stream.iterate(quarter, Quarter::previous).limit(QUARTERS).toList()));
        }
        return lines;
    }

    private QuarterCounts.Line line(String detail, List<Quarter> quarters) {
        Query query =
                entityManager.createNativeQuery(
                        PEOPLE.formatted(
                                String.join(", ", Collections.nCopies(quarters.size(), "?"))));
        for (int i = 0; i < quarters.size(); i++) {
            query.setParameter(i + 1, quarters.get(i).code());
        }
        Row row = Row.of(query.getResultList()).get(0);
        return new QuarterCounts.Line(
                QuarterCounts.PEOPLE,
                detail,
                QuarterCounts.ALL,
                QuarterCounts.ALL,
                QuarterCounts.ALL,
                List.of(row.number(0), row.number(1)));
    }
}
