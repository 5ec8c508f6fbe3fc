package org.waymark.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.reference.Quarter;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;

/** Keeps the versions of indicators, and what was counted of a quarter. */
@ApplicationScoped
class IndicatorStore {

    private static final String SELECT =
            "SELECT code, version_no, block, name, question, numerator, denominator, cohort,"
                    + " completeness, unit, target, direction, tolerance, valid_from, valid_to, rule_no FROM"
                    + " indicator WHERE ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** Those in force on a day, in the order of a return. */
    List<Indicator> on(LocalDate day) {
        return indicators(
                "valid_from <= ? AND (valid_to IS NULL OR valid_to > ?) ORDER BY sort, code",
                day,
                day);
    }

    /** The codes of those that something counts by the version in force on a day. */
    Set<String> counted(LocalDate day) {
        return Row.of(
                        query(
                                        "SELECT code FROM indicator WHERE counted = TRUE AND valid_from"
                                                + " <= ? AND (valid_to IS NULL OR valid_to > ?)",
                                        day,
                                        day)
                                .getResultList())
                .stream()
                .map(row -> row.text(0))
                .collect(Collectors.toSet());
    }

    /** Every version of one, the last to begin first; managers can have made that before others. */
    List<Indicator> versions(String code) {
        return indicators("code = ? ORDER BY valid_from DESC, version_no DESC", code);
    }

    /** By which of its rules an indicator is counted on a day; 0 where it is not defined then. */
    int rule(String code, LocalDate day) {
        return on(day).stream()
                .filter(each -> each.code().equals(code))
                .mapToInt(Indicator::rule)
                .findFirst()
                .orElse(0);
    }

    /** Locks the newest version, so that two new ones come one after the other. */
    void lock(String code) {
        query("SELECT id FROM indicator WHERE code = ? ORDER BY id FOR UPDATE", code)
                .getResultList();
    }

    /** Ends the last version and adds the next one, which counts like it. */
    void next(Indicator before, Indicator next) {
        query(
                        "UPDATE indicator SET valid_to = ? WHERE code = ? AND version_no = ?",
                        next.validFrom(),
                        before.code(),
                        before.version())
                .executeUpdate();
        query(
                        "INSERT INTO indicator (id, code, version_no, block, sort, name, question,"
                                + " numerator, denominator, cohort, completeness, unit, target,"
                                + " direction, tolerance, valid_from, rule_no, counted) SELECT ?, code, ?,"
                                + " block, sort, ?, ?, numerator, denominator, cohort, completeness, unit,"
                                + " ?, ?, ?, ?, rule_no, counted FROM indicator WHERE code = ? AND"
                                + " version_no = ?",
                        Ids.next(),
                        next.version(),
                        next.name(),
                        next.question(),
                        next.target(),
                        next.direction().name(),
                        next.tolerance(),
                        next.validFrom(),
                        before.code(),
                        before.version())
                .executeUpdate();
    }

    /** When a quarter was counted; empty when it has not been. */
    Optional<Instant> takenAt(Quarter quarter) {
        List<?> found =
                query("SELECT taken_at FROM indicator_edition WHERE quarter = ?", quarter.code())
                        .getResultList();
        return found.stream().findFirst().map(Columns::instant);
    }

    /** The quarters that were counted, oldest first. */
    List<Quarter> taken() {
        return Row.of(
                        query("SELECT quarter FROM indicator_edition ORDER BY quarter")
                                .getResultList())
                .stream()
                .map(row -> Quarter.parse(row.text(0)))
                .toList();
    }

    /** Takes the turn to count a quarter: false when somebody has counted it. */
    boolean take(Quarter quarter, Instant now) {
        return query(
                                "INSERT IGNORE INTO indicator_edition (quarter, taken_at) VALUES (?, ?)",
                                quarter.code(),
                                Columns.utc(now))
                        .executeUpdate()
                == 1;
    }

    /** Keeps all counts at once. */
    void keep(Quarter quarter, List<Measured> counts) {
        if (counts.isEmpty()) {
            return;
        }
        query(
                        "INSERT INTO indicator_count (quarter, "
                                + MeasuredRows.COLUMNS
                                + ") VALUES "
                                + MeasuredRows.values(counts, quarter.code()))
                .executeUpdate();
    }

    /** What was counted, as the last one who counted left it. */
    List<Measured> counts(Quarter quarter) {
        return MeasuredRows.of(
                query(
                                "SELECT "
                                        + MeasuredRows.COLUMNS
                                        + " FROM indicator_count WHERE quarter = ? ORDER BY"
                                        + " service_id, code LOCK IN SHARE MODE",
                                quarter.code())
                        .getResultList());
    }

    /**
     * Some of the counts of quarters that were counted long since, by quarter. They never change,
     * so nothing is locked.
     */
    Map<Quarter, List<Measured>> counts(List<Quarter> quarters, Collection<String> codes) {
        List<Object> values = new ArrayList<>();
        quarters.forEach(quarter -> values.add(quarter.code()));
        values.addAll(codes);
        Map<Quarter, List<Measured>> counts = new HashMap<>();
        for (Row row :
                Row.of(
                        query(
                                        "SELECT "
                                                + MeasuredRows.COLUMNS
                                                + ", quarter FROM indicator_count WHERE quarter IN ("
                                                + marks(quarters.size())
                                                + ") AND code IN ("
                                                + marks(codes.size())
                                                + ") ORDER BY quarter, service_id, code",
                                        values.toArray())
                                .getResultList())) {
            counts.computeIfAbsent(Quarter.parse(row.text(4)), none -> new ArrayList<>())
                    .add(MeasuredRows.of(row));
        }
        return counts;
    }

    private static String marks(int many) {
        return String.join(", ", Collections.nCopies(many, "?"));
    }

    private List<Indicator> indicators(String condition, Object... values) {
        return Row.of(query(SELECT + condition, values).getResultList()).stream()
                .map(
                        row ->
                                new Indicator(
                                        row.text(0),
                                        row.count(1),
                                        row.text(2),
                                        row.text(3),
                                        row.text(4),
                                        row.text(5),
                                        row.text(6),
                                        row.text(7),
                                        row.text(8),
                                        row.text(9),
                                        number(row.text(10)),
                                        Indicator.Direction.valueOf(row.text(11)),
                                        number(row.text(12)),
                                        row.date(13),
                                        row.date(14),
                                        row.count(15)))
                .toList();
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
