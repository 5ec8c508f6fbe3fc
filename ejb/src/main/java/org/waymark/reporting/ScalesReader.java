package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.instrument.ChangeNorms;
import org.waymark.instrument.ChangeRule;
import org.waymark.instrument.ScoreChange;
import org.waymark.reference.Quarter;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * Reads the first and the last score of closed cases on instruments that say what a reliable change
 * is, such as CORE-10. Two versions of one are never compared. Of those who object to statistics,
 * and those who only saw it, nothing is read.
 */
@ApplicationScoped
class ScalesReader {

    /** In no outcome are those who object to statistics, and those who only saw it. */
    private static final String COUNTED =
            "NOT " + StatisticsObjection.OF_CASE + " AND NOT " + Witness.OF_CASE;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * A version of an instrument with its cases.
     *
     * @param reliable the same for everybody; null where it goes by age and sex
     */
    record Version(String code, int number, String name, BigDecimal reliable, List<Ends> cases) {}

    /** Whose case it is, where the person lives, and what kind of crime it is about. */
    record Place(long service, String area, String group) {}

    /** Both ends of a case; the last is null where there is one score only. */
    record Ends(ChangeRule rule, BigDecimal first, BigDecimal last, Place place) {

        ScoreChange change() {
            return rule.between(first, last);
        }

        boolean beganClinical() {
            return rule.isClinical(first);
        }
    }

    /** All cases closed in a quarter. */
    List<Version> closed(Quarter quarter) {
        return closed(quarter, "TRUE", List.of());
    }

    /**
     * Those that a condition lets through.
     *
     * @param condition over a case {@code c}
     * @param values of its parameters
     */
    List<Version> closed(Quarter quarter, String condition, List<Object> values) {
        List<Object> all = new ArrayList<>();
        all.add(Columns.utc(quarter.from()));
        all.add(Columns.utc(quarter.to()));
        all.addAll(values);
        Map<String, List<Row>> versions = new LinkedHashMap<>();
        for (Row row :
                rows(
                        "SELECT m.case_id, t.code, t.version_no, t.name, t.lower_is_better, "
                                + ChangeNorms.RELIABLE
                                + ", "
                                + ChangeNorms.CUT_OFF
                                + ", m.score, t.reliable_change, c.service_id, fr.residence_area,"
                                + " fr.crime_group FROM measure m JOIN instrument t ON"
                                + " t.code = m.instrument AND t.version_no = m.version_no AND"
                                + " (t.reliable_change IS NOT NULL OR "
                                + ChangeNorms.OF_INSTRUMENT
                                + ") JOIN support_case c ON c.id = m.case_id JOIN referral fr ON fr.id ="
                                + " c.referral_id WHERE c.closed_at >= ?"
                                + " AND c.closed_at < ? AND m.signed_at IS NOT NULL AND"
                                + " m.superseded_at IS NULL AND m.score IS NOT NULL AND "
                                + COUNTED
                                + " AND "
                                + condition
                                + " ORDER BY t.name, t.version_no, m.case_id, m.begun_at, m.id",
                        all)) {
            versions.computeIfAbsent(row.text(1) + ":" + row.text(2), v -> new ArrayList<>())
                    .add(row);
        }
        return versions.values().stream().map(ScalesReader::version).toList();
    }

    /** Names of instruments by code and version, as {@code CORE10:1}. */
    Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        rows("SELECT code, version_no, name FROM instrument", List.of())
                .forEach(row -> names.put(row.text(0) + ":" + row.text(1), row.text(2)));
        return names;
    }

    private static Version version(List<Row> rows) {
        Row any = rows.get(0);
        Map<Long, Ends> ends = new LinkedHashMap<>();
        for (Row row : rows) {
            ChangeRule rule = new ChangeRule(row.flag(4), number(row, 5), number(row, 6));
            Ends before = ends.get(row.number(0));
            ends.put(
                    row.number(0),
                    before == null
                            ? new Ends(rule, number(row, 7), null, place(row))
                            : new Ends(rule, before.first(), number(row, 7), before.place()));
        }
        return new Version(
                any.text(1), any.count(2), any.text(3), number(any, 8), List.copyOf(ends.values()));
    }

    private static Place place(Row row) {
        return new Place(row.number(9), row.text(10), row.text(11));
    }

    private static BigDecimal number(Row row, int column) {
        return row.columns()[column] == null ? null : new BigDecimal(row.text(column));
    }

    private List<Row> rows(String sql, List<Object> values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return Row.of(query.getResultList());
    }
}
