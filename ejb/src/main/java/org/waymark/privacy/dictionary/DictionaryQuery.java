package org.waymark.privacy.dictionary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.shared.Page;
import org.waymark.shared.Row;

/**
 * Reads the data dictionary: every table and column, what it means, how personal it is and which
 * class of retention ends it. It says what is kept and nothing about anybody.
 */
@Stateless
@Guarded
public class DictionaryQuery {

    /** Columns of one page. */
    public static final int PAGE = 200;

    private static final String SELECT =
            "SELECT table_name, column_name, capability, meaning, personal_data, retention_class"
                    + " FROM data_dictionary WHERE 1 = 1";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private AuditSubject subject;

    /** One column of the database. */
    public record Entry(
            String table,
            String column,
            String capability,
            String meaning,
            PersonalData personal,
            String retention) {}

    /**
     * What to look for; null or blank means any.
     *
     * @param text a part of the name of the table or column, or of the meaning
     * @param retention a class of retention
     */
    public record Search(String text, PersonalData personal, String retention) {

        private String words() {
            return "%s, %s, %s"
                    .formatted(
                            text == null || text.isBlank() ? "any" : text.strip(),
                            personal == null ? "any" : personal.name(),
                            retention == null || retention.isBlank() ? "any" : retention);
        }
    }

    /** Where a page begins or ends: a column of a table. */
    public record Key(String table, String column, boolean back) {}

    /**
     * One page by table and column.
     *
     * @param key null for the first
     */
    @Needs(Right.DICTIONARY_READ)
    public Page<Entry> page(Search search, Key key) {
        subject.list("data dictionary: " + search.words());
        boolean back = key != null && key.back();
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder(SELECT).append(condition(search, values));
        if (key != null) {
            String beyond = back ? "<" : ">";
            sql.append(
                    " AND (table_name %1$s ? OR (table_name = ? AND column_name %1$s ?))"
                            .formatted(beyond));
            values.addAll(List.of(key.table(), key.table(), key.column()));
        }
        String way = back ? " DESC" : "";
        sql.append(" ORDER BY table_name%1$s, column_name%1$s LIMIT ".formatted(way))
                .append(PAGE + 1);
        return Page.of(entries(sql.toString(), values), PAGE, key == null, back);
    }

    /** All that was searched for, to be taken away. */
    @Needs(Right.DICTIONARY_READ)
    public List<Entry> all(Search search) {
        subject.list("data dictionary: " + search.words());
        List<Object> values = new ArrayList<>();
        String sql = SELECT + condition(search, values) + " ORDER BY table_name, column_name";
        return entries(sql, values);
    }

    /** The classes of retention that columns have, for choosing one. */
    @Needs(value = Right.DICTIONARY_READ, audited = false)
    public List<String> retentionClasses() {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT DISTINCT retention_class FROM data_dictionary ORDER BY"
                                                + " retention_class")
                                .getResultList())
                .stream()
                .map(row -> row.text(0))
                .toList();
    }

    private static String condition(Search search, List<Object> values) {
        StringBuilder condition = new StringBuilder();
        if (search.text() != null && !search.text().isBlank()) {
            String like = "%" + plain(search.text().strip()) + "%";
            condition.append(
                    " AND (table_name LIKE ? ESCAPE '!' OR column_name LIKE ? ESCAPE '!' OR meaning"
                            + " LIKE ? ESCAPE '!')");
            values.addAll(List.of(like, like, like));
        }
        if (search.personal() != null) {
            condition.append(" AND personal_data = ?");
            values.add(search.personal().name());
        }
        if (search.retention() != null && !search.retention().isBlank()) {
            condition.append(" AND retention_class = ?");
            values.add(search.retention());
        }
        return condition.toString();
    }

    /** What was typed is meant as it stands, also where SQL would take it for any character. */
    private static String plain(String typed) {
        return typed.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private List<Entry> entries(String sql, List<Object> values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return Row.of(query.getResultList()).stream()
                .map(
                        row ->
                                new Entry(
                                        row.text(0),
                                        row.text(1),
                                        row.text(2),
                                        row.text(3),
                                        PersonalData.valueOf(row.text(4)),
                                        row.text(5)))
                .toList();
    }
}
