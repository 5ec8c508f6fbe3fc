package org.waymark.reporting.crime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Keeps recorded crime, whole months at a time. */
@ApplicationScoped
class RecordedCrimeStore {

    /** Rows of one statement. */
    private static final int PORTION = 500;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** An area and a kind of offence. */
    record Cell(String area, String name) {}

    /**
     * Where a month came from.
     *
     * @param until last month of the file
     */
    record Origin(YearMonth until, String fileName, Instant at, long accountId) {}

    /** The months that are there, each with the last month of the file it came from. */
    Map<YearMonth, YearMonth> months() {
        Map<YearMonth, YearMonth> months = new HashMap<>();
        for (Row row : rows("SELECT month, file_until FROM recorded_crime_month")) {
            months.put(YearMonth.from(row.date(0)), YearMonth.from(row.date(1)));
        }
        return months;
    }

    /** The kinds of offences that have a crime group. */
    List<String> names() {
        return rows("SELECT DISTINCT name FROM recorded_crime_name").stream()
                .map(row -> row.text(0))
                .toList();
    }

    /** A month as it is. */
    Map<Cell, Integer> of(YearMonth month) {
        Map<Cell, Integer> cells = new HashMap<>();
        for (Row row :
                rows(
                        "SELECT area_code, name, offences FROM recorded_crime WHERE month = ?",
                        month.atDay(1))) {
            cells.put(new Cell(row.text(0), row.text(1)), row.count(2));
        }
        return cells;
    }

    void replace(YearMonth month, Map<Cell, Integer> cells, Origin origin) {
        change("DELETE FROM recorded_crime WHERE month = ?", List.of(month.atDay(1)));
        List<Map.Entry<Cell, Integer>> all = new ArrayList<>(cells.entrySet());
        for (int from = 0; from < all.size(); from += PORTION) {
            add(month, all.subList(from, Math.min(all.size(), from + PORTION)));
        }
        change(
                "REPLACE INTO recorded_crime_month (month, file_until, file_name, offences,"
                        + " loaded_at, loaded_by) VALUES (?, ?, ?, ?, ?, ?)",
                List.of(
                        month.atDay(1),
                        origin.until().atDay(1),
                        origin.fileName(),
                        cells.values().stream().mapToInt(Integer::intValue).sum(),
                        Columns.utc(origin.at()),
                        origin.accountId()));
    }

    private void add(YearMonth month, List<Map.Entry<Cell, Integer>> portion) {
        List<Object> values = new ArrayList<>();
        for (Map.Entry<Cell, Integer> each : portion) {
            values.add(month.atDay(1));
            values.add(each.getKey().area());
            values.add(each.getKey().name());
            values.add(each.getValue());
        }
        change(
                "INSERT INTO recorded_crime (month, area_code, name, offences) VALUES (?, ?, ?, ?)"
                        + ", (?, ?, ?, ?)".repeat(portion.size() - 1),
                values);
    }

    private void change(String sql, List<?> values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        query.executeUpdate();
    }

    private List<Row> rows(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return Row.of(query.getResultList());
    }
}
