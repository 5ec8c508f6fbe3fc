package org.waymark.commissioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.reference.Validity;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/**
 * Adds rows to the dated tables and ends them; there is no other change. The names of tables and
 * columns come from {@link DatedTable} only, never from what somebody typed.
 */
@ApplicationScoped
public class DatedRowStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** All rows, ended ones included. */
    List<DatedRow> rows(DatedTable table) {
        return select(table, " ORDER BY id");
    }

    Optional<DatedRow> row(DatedTable table, long id) {
        return select(table, " WHERE id = " + id).stream().findFirst();
    }

    void add(DatedTable table, long id, Map<String, Object> values, Validity validity) {
        List<DatedField> fields = table.fields();
        String columns = fields.stream().map(DatedField::column).collect(Collectors.joining(", "));
        Query insert =
                entityManager.createNativeQuery(
                        "INSERT INTO %s (id, valid_from, valid_to, %s) VALUES (?, ?, ?%s)"
                                .formatted(table.table(), columns, ", ?".repeat(fields.size())));
        insert.setParameter(1, id);
        insert.setParameter(2, validity.from());
        insert.setParameter(3, validity.to());
        for (int i = 0; i < fields.size(); i++) {
            insert.setParameter(4 + i, values.get(fields.get(i).column()));
        }
        insert.executeUpdate();
    }

    /** Ends a row that is still open on that day; false when somebody else has ended it. */
    boolean end(DatedTable table, long id, LocalDate firstDayWithout) {
        return entityManager
                        .createNativeQuery(
                                "UPDATE "
                                        + table.table()
                                        + " SET valid_to = ? WHERE id = ?"
                                        + " AND (valid_to IS NULL OR valid_to > ?)")
                        .setParameter(1, firstDayWithout)
                        .setParameter(2, id)
                        .setParameter(3, firstDayWithout)
                        .executeUpdate()
                == 1;
    }

    /** Has a pathway a safety plan and a MARAC from this day on? */
    boolean leadsToMarac(String pathway, LocalDate from) {
        Query parts =
                entityManager.createNativeQuery(
                        "SELECT COUNT(DISTINCT u.part) FROM pathway_part u WHERE u.pathway_code = ? AND"
                                + " u.part IN ('SAFETY_PLAN', 'MARAC') AND u.valid_from <= ? AND"
                                + " u.valid_to IS NULL");
        parts.setParameter(1, pathway).setParameter(2, from);
        return ((Number) parts.getSingleResult()).intValue() == 2;
    }

    /**
     * Does somebody still wait on the list of this offer, or have an appointment at this site?
     * Other rows are used by nobody in particular.
     *
     * @param now appointments from then on
     */
    boolean isInUse(DatedTable table, long id, Instant now) {
        return switch (table) {
            case OFFERS ->
                    any("SELECT 1 FROM waiting_entry WHERE offer_id = ? AND live = 1 LIMIT 1", id);
            case SITES ->
                    any(
                            "SELECT 1 FROM appointment a JOIN appointment_slot s ON s.id ="
                                    + " a.held_slot_id WHERE s.site_id = ? AND a.state = 'BOOKED' AND"
                                    + " s.starts_at >= ? LIMIT 1",
                            id,
                            Columns.utc(now));
            default -> false;
        };
    }

    private boolean any(String sql, Object... values) {
        return !SqlReader.rows(entityManager, sql, values).isEmpty();
    }

    /** The list of an offer goes on with other figures; a course keeps what it began with. */
    void changeOffer(long id, Map<String, Object> values) {
        SqlReader.change(
                entityManager,
                "UPDATE therapy_offer SET planned_sessions = ?, holding_weeks = ?, version = version +"
                        + " 1 WHERE id = ?",
                values.get("planned_sessions"),
                values.get("holding_weeks"),
                id);
    }

    /** The lists of codes: list code and title. */
    List<Row> lists() {
        return rows("SELECT list_code, title FROM code_list ORDER BY title");
    }

    /** The versions of the Victims' Code: code and title. */
    List<Row> codeVersions() {
        return rows("SELECT code, title FROM victims_code_version ORDER BY code");
    }

    /** The pathways: code and name. */
    List<Row> pathways() {
        return rows("SELECT code, name FROM pathway ORDER BY name");
    }

    private List<DatedRow> select(DatedTable table, String rest) {
        List<DatedField> fields = table.fields();
        String columns = fields.stream().map(DatedField::column).collect(Collectors.joining(", "));
        List<DatedRow> rows = new ArrayList<>();
        for (Row row :
                rows(
                        "SELECT id, valid_from, valid_to, %s FROM %s%s"
                                .formatted(columns, table.table(), rest))) {
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < fields.size(); i++) {
                String value = text(row, 3 + i, fields.get(i));
                if (value != null) {
                    values.put(fields.get(i).column(), value);
                }
            }
            rows.add(new DatedRow(row.number(0), values, new Validity(row.date(1), row.date(2))));
        }
        return rows;
    }

    private static String text(Row row, int column, DatedField field) {
        return field.kind() == DatedField.Kind.YES_NO
                ? (row.flag(column) ? "Y" : "N")
                : row.text(column);
    }

    private List<Row> rows(String sql) {
        return Row.of(entityManager.createNativeQuery(sql).getResultList());
    }
}
