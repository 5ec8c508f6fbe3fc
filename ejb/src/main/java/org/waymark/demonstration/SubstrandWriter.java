package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Says in some cases of the hate-crime service what the hate was about more exactly: of the strands
 * that the referral names one word each, and in others nothing, as nobody asked yet.
 */
final class SubstrandWriter {

    private static final String STATEMENT =
            "INSERT INTO case_substrand (case_id, code, noted_at, noted_by) SELECT c.id, e.code,"
                    + " c.contacted_at, c.worker_id FROM support_case c JOIN service s ON s.id ="
                    + " c.service_id AND s.code = 'HATE' JOIN referral r ON r.id = c.referral_id JOIN"
                    + " code_list_entry e ON e.list_code = 'hate_substrand' AND"
                    + " FIND_IN_SET(e.parent_code, REPLACE(r.hate_strands, ';', ',')) > 0 AND (e.sort"
                    + " DIV 10) MOD 6 = c.id MOD 6 WHERE c.worker_id IS NOT NULL AND c.contacted_at IS"
                    + " NOT NULL";

    private SubstrandWriter() {}

    static void write(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(STATEMENT);
        }
    }
}
