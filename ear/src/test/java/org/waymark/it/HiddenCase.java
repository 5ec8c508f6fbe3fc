package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.shared.Reference;

/**
 * A case that somebody may not know of, for one transaction that is rolled back, and things in it
 * that are invented for it.
 */
final class HiddenCase {

    /** Why the caller may not know of it. */
    enum Why {
        OTHER,
        RESTRICTED,
        KEPT
    }

    /** The number of whatever is invented. */
    static final long THING = 4_000_000_000_000_000_001L;

    /** The reference of whatever is invented and has one. */
    static final String REFERENCE = Reference.next().value();

    /** A request about one's own case, beside one about the hidden one. */
    static final String OWN_REQUEST = Reference.next().value();

    private static final long OWN_ID = THING + 5;
    private static final int NUMBERS = 4;

    private final Why why;
    private final Map<String, Object> row;
    private final Map<String, Object> own;
    private final Set<String> made = new TreeSet<>();
    private InventedRows rows;

    HiddenCase(Why why, Map<String, Object> row, Map<String, Object> own) {
        this.why = why;
        this.row = row;
        this.own = own;
    }

    String reference() {
        return (String) row.get("reference");
    }

    long id() {
        return (Long) row.get("id");
    }

    String referral() {
        return (String) row.get("referral_reference");
    }

    long referralId() {
        return (Long) row.get("referral_id");
    }

    Why why() {
        return why;
    }

    /** Tables of which a row was invented. */
    Set<String> made() {
        return made;
    }

    void hideFrom(long account, Statement statement) throws SQLException {
        if (why == Why.KEPT) {
            statement.executeUpdate(
                    "INSERT INTO conflict (account_id, person_id, kind, found_at) VALUES ("
                            + account
                            + ", "
                            + row.get("person_id")
                            + ", 'BLOCK', '2026-01-05')");
        } else if (why == Why.RESTRICTED) {
            statement.executeUpdate(
                    "UPDATE person SET restricted = TRUE WHERE id = " + row.get("person_id"));
            statement.executeUpdate("UPDATE support_case SET restricted = TRUE WHERE id = " + id());
            statement.executeUpdate(
                    "INSERT INTO named_staff (id, case_id, account_id, reason, named_at) SELECT "
                            + OWN_ID
                            + ", "
                            + id()
                            + ", id, 'To try', '2026-01-05' FROM account WHERE username ="
                            + " 'patricia.ferguson'");
            statement.executeUpdate(
                    "INSERT IGNORE INTO restricted_intake (service_id, account_id, since, set_by,"
                            + " reason) SELECT 1000, id, '2026-01-05', id, 'To try' FROM account WHERE"
                            + " username = 'patricia.ferguson'");
        }
    }

    /** Something in the hidden case, or about it; and a request of one's own that it is not of. */
    void add(Connection connection, List<String> tables) throws SQLException {
        if (rows == null) {
            rows = new InventedRows(connection);
        }
        String requests = null;
        for (String table : tables) {
            if (rows.has(table, "request_id") || table.endsWith("_request")) {
                requests = table.startsWith("material") ? "material_request" : "rights_request";
            }
            add(connection, table, about(row, THING, REFERENCE));
        }
        if (requests != null) {
            add(connection, requests, about(own, OWN_ID, OWN_REQUEST));
        }
    }

    private void add(Connection connection, String table, Map<String, Object> columns) {
        try {
            rows.add(connection, table, columns);
            made.add(table);
        } catch (SQLException impossible) {
            System.out.println("guessed ids: no " + table + ", " + impossible.getMessage());
        }
    }

    private static Map<String, Object> about(
            Map<String, Object> theCase, long id, String reference) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("id", id);
        columns.put("reference", reference);
        columns.put("case_id", theCase.get("id"));
        columns.put("candidate_id", theCase.get("person_id"));
        columns.put("is_open", true);
        columns.put("held_on", "2031-02-06");
        columns.put("proposed_service_id", theCase.get("service_id"));
        columns.put("record_reference", theCase.get("reference"));
        for (String of :
                List.of(
                        "audit_id",
                        "course_id",
                        "group_id",
                        "incident_id",
                        "meeting_id",
                        "request_id",
                        "run_id")) {
            columns.put(of, THING);
        }
        for (String same :
                List.of("person_id", "referral_id", "service_id", "worker_id", "organisation_id")) {
            columns.put(same, theCase.get(same));
        }
        for (String by : List.of("account_id", "asked_by", "made_by", "author_id", "reviewer_id")) {
            columns.put(by, theCase.get("worker_id"));
        }
        return columns;
    }

    /** How many statements of this connection have changed something so far. */
    static long written(Statement statement) throws SQLException {
        long sum = 0;
        int read = 0;
        try (ResultSet counts =
                statement.executeQuery(
                        "SHOW SESSION STATUS WHERE Variable_name IN ('Com_insert', 'Com_update',"
                                + " 'Com_delete', 'Com_replace')")) {
            while (counts.next()) {
                sum += counts.getLong(2);
                read++;
            }
        }
        assertThat(read).as("counts of the database").isEqualTo(NUMBERS);
        return sum;
    }
}
