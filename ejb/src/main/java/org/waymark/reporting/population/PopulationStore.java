package org.waymark.reporting.population;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.reporting.Characteristic;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Keeps how many people there are, a whole year of a basis at a time. */
@ApplicationScoped
public class PopulationStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** What is loaded: which year of which basis, in how many numbers. */
    public record Loaded(Basis basis, int year, int numbers, String fileName, Instant at) {}

    /** All that is loaded, the newest year of each basis first. */
    public List<Loaded> loaded() {
        return rows(
                        "SELECT basis, year_of, numbers, file_name, loaded_at FROM population_file"
                                + " ORDER BY basis, year_of DESC")
                .stream()
                .map(
                        row ->
                                new Loaded(
                                        Basis.valueOf(row.text(0)),
                                        row.count(1),
                                        row.count(2),
                                        row.text(3),
                                        Columns.instant(row.columns()[4])))
                .toList();
    }

    /** The numbers of one year. */
    public Map<PopulationCell, Integer> of(Basis basis, int year) {
        Map<PopulationCell, Integer> cells = new TreeMap<>();
        for (Row row :
                rows(
                        "SELECT area_code, characteristic, category, people FROM population_count"
                                + " WHERE basis = ? AND year_of = ?",
                        basis.name(),
                        year)) {
            cells.put(
                    new PopulationCell(
                            row.text(0), Characteristic.valueOf(row.text(1)), row.text(2)),
                    row.count(3));
        }
        return cells;
    }

    void replace(Loaded file, Map<PopulationCell, Integer> cells, long accountId) {
        change(
                "DELETE FROM population_count WHERE basis = ? AND year_of = ?",
                file.basis().name(),
                file.year());
        cells.forEach(
                (cell, people) ->
                        change(
                                "INSERT INTO population_count (basis, year_of, area_code,"
                                        + " characteristic, category, people) VALUES (?, ?, ?, ?,"
                                        + " ?, ?)",
                                file.basis().name(),
                                file.year(),
                                cell.area(),
                                cell.characteristic().name(),
                                cell.category(),
                                people));
        change(
                "REPLACE INTO population_file (basis, year_of, numbers, file_name, loaded_at,"
                        + " loaded_by) VALUES (?, ?, ?, ?, ?, ?)",
                file.basis().name(),
                file.year(),
                file.numbers(),
                file.fileName(),
                Columns.utc(file.at()),
                accountId);
    }

    private void change(String sql, Object... values) {
        query(sql, values).executeUpdate();
    }

    private List<Row> rows(String sql, Object... values) {
        return Row.of(query(sql, values).getResultList());
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
