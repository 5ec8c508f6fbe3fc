package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.it.Running;

/** Each way into the audit is read from the range of its own index, without sorting. */
class AuditIndexIT extends Running {

    private static final Instant FROM = Instant.parse("2025-11-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2030-01-01T00:00:00Z");

    /** Of an officer of a provider: whoever answers for all has less to look at. */
    private static final AuditScope SCOPE =
            AuditScope.of(new Actor(1, "officer", "Officer", 120, List.of(), Set.of()));

    @Test
    void the_entries_of_one_person_are_read_by_person_and_time() throws SQLException {
        for (AuditKey key : keys()) {
            String plan = plan(search(null, "K7M2Q9TX4CHD", null, key), 17L);
            assertThat(plan).startsWith("ix_audit_person ").doesNotContain("filesort");
        }
    }

    @Test
    void what_one_account_did_is_read_by_account_and_time() throws SQLException {
        for (AuditKey key : keys()) {
            String plan = plan(search("amara.okafor", null, null, key), null);
            assertThat(plan).startsWith("ix_audit_account ").doesNotContain("filesort");
        }
    }

    private static AuditKey[] keys() {
        Instant at = Instant.parse("2026-06-01T10:00:00Z");
        return new AuditKey[] {null, new AuditKey(at, 7, false), new AuditKey(at, 7, true)};
    }

    private static AuditQuery.Search search(String who, String record, Deed what, AuditKey key) {
        return new AuditQuery.Search(who, record, what, FROM, TO, key);
    }

    /** Index and remarks of the audit's row in the plan of the statement. */
    private static String plan(AuditQuery.Search search, Long person) throws SQLException {
        List<Object> values = new ArrayList<>();
        String sql = AuditQuery.sql(search, person, SCOPE, values);
        for (Object value : values) {
            String literal =
                    value instanceof String || value instanceof LocalDateTime
                            ? "'" + value.toString().replace('T', ' ') + "'"
                            : value.toString();
            sql = sql.replaceFirst("\\?", literal);
        }
        try (Connection connection = database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("EXPLAIN FORMAT=TRADITIONAL " + sql)) {
            while (row.next()) {
                if ("a".equals(row.getString("table"))) {
                    return row.getString("key") + " " + row.getString("Extra");
                }
            }
        }
        return "no plan of " + sql;
    }
}
