package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Says who may know of what is restricted in the city: the worker and the managers of each
 * restricted case are named on it, one manager triages restricted referrals, and two of those wait,
 * one of a police officer and one of a colleague of a provider.
 */
final class RestrictedWriter {

    /** In this order; every statement is about what the writers before have written. */
    private static final List<String> STATEMENTS =
            List.of(
                    "INSERT INTO named_staff (id, case_id, account_id, reason, named_at) SELECT c.id,"
                            + " c.id, c.worker_id, 'Works the case', c.allocated_at FROM"
                            + " support_case c WHERE c.restricted AND c.worker_id IS NOT NULL",
                    "INSERT INTO named_staff (id, case_id, account_id, reason, named_at) SELECT"
                            + " c.referral_id, c.id, MIN(r.account_id), 'Restricted the case',"
                            + " c.opened_at FROM support_case c JOIN account_role r ON r.service_id ="
                            + " c.service_id AND r.role = 'SERVICE_MANAGER' WHERE c.restricted GROUP"
                            + " BY c.id, c.referral_id, c.opened_at",
                    "UPDATE referral r JOIN support_case c ON c.referral_id = r.id SET"
                            + " r.restricted_reason = c.restricted_reason WHERE c.restricted",
                    "INSERT INTO restricted_intake (service_id, account_id, since, set_by, reason)"
                            + " SELECT r.service_id, r.account_id, a.created_at, a.id, 'Agreed with"
                            + " the provider' FROM account_role r JOIN account m ON m.id ="
                            + " r.account_id JOIN account a ON a.username = 'admin.novak' WHERE"
                            + " r.role = 'SERVICE_MANAGER' AND m.username = 'patricia.ferguson'",
                    waiting("POLICE", 1),
                    waiting("STAFF", 3),
                    "UPDATE person p JOIN referral r ON r.person_id = p.id SET p.restricted = TRUE"
                            + " WHERE r.restricted_reason IS NOT NULL");

    private RestrictedWriter() {}

    static void write(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : STATEMENTS) {
                statement.executeUpdate(sql);
            }
        }
    }

    /** Marks one of those that wait for the service that receives feeds. */
    private static String waiting(String mark, int which) {
        return "UPDATE referral r JOIN (SELECT w.id FROM referral w JOIN service s ON s.id ="
                + " w.proposed_service_id AND s.code = 'VS' WHERE w.state = 'RECEIVED' AND w.flags"
                + " IS NULL AND w.victim_type = 'PERSON' ORDER BY w.id LIMIT 1 OFFSET "
                + which
                + ") chosen ON chosen.id = r.id SET r.flags = '"
                + mark
                + "', r.restricted_reason = '"
                + mark
                + "'";
    }
}
