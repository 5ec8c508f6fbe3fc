package org.waymark.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/** Runs a native statement with its values by position, for stores and queries. */
public final class SqlReader {

    private SqlReader() {}

    /** What a query finds. */
    public static List<Row> rows(EntityManager entityManager, String sql, Object... values) {
        return Row.of(bound(entityManager, sql, values).getResultList());
    }

    /** Changes rows; how many. */
    public static int change(EntityManager entityManager, String sql, Object... values) {
        return bound(entityManager, sql, values).executeUpdate();
    }

    private static Query bound(EntityManager entityManager, String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
