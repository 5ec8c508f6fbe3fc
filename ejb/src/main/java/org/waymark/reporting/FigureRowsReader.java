package org.waymark.reporting;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.waymark.person.KeptFrom;
import org.waymark.reference.Quarter;

/**
 * Reads the rows that figures are made of, one for each referral, a page at a time from where the
 * page before ended: as fast at the end of a million as at the beginning, and never more than a
 * page in memory. The database writes the lines; here they are passed on.
 */
@ApplicationScoped
class FigureRowsReader {

    static final String HEADINGS =
            "received_quarter,closed_quarter,service,area,crime_group,source,eligible,accepted,"
                    + "attempted,contacted,took_up_offer,assessed,support_after_assessment,closed,planned";

    private static final int PAGE = 10_000;

    /** All codes are ours and hold no comma. */
    private static final String LINE =
            "CONCAT_WS(',', f.received_quarter, COALESCE(f.closed_quarter, ''), s.code, f.area,"
                    + " f.crime_group, f.source, f.eligible, f.accepted, f.attempted, f.contacted,"
                    + " f.engaged, f.assessed, f.supported, f.closed, f.planned)";

    private static final String FROM =
            " FROM referral_fact f FORCE INDEX (PRIMARY) STRAIGHT_JOIN referral r ON r.id ="
                    + " f.referral_id STRAIGHT_JOIN person p ON p.id = r.person_id STRAIGHT_JOIN"
                    + " service s ON s.id = f.service_id LEFT JOIN support_case c ON c.referral_id ="
                    + " r.id WHERE p.restricted = FALSE AND (c.id IS NULL OR c.restricted = FALSE) AND "
                    + KeptFrom.free("?", "p.id")
                    + " AND f.received_quarter BETWEEN ? AND ? AND"
                    + " f.referral_id > ? AND f.service_id IN (";

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    /**
     * Writes the lines of these services.
     *
     * @param account whose own acquaintances are left out
     * @return how many there were; -1 when who reads them has gone away meanwhile
     */
    long write(
            long account, Collection<Long> services, Quarter from, Quarter to, OutputStream out) {
        String sql =
                "SELECT f.referral_id, "
                        + LINE
                        + FROM
                        + services.stream().map(String::valueOf).collect(Collectors.joining(", "))
                        + ") ORDER BY f.referral_id LIMIT "
                        + PAGE;
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            long written = 0;
            long after = 0;
            int found;
            do {
                found = 0;
                select.setLong(1, account);
                select.setString(2, from.code());
                select.setString(3, to.code());
                select.setLong(4, after);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        after = rows.getLong(1);
                        out.write(rows.getBytes(2));
                        out.write('\n');
                        found++;
                    }
                }
                written += found;
            } while (found == PAGE);
            out.flush();
            return written;
        } catch (IOException gone) {
            return -1;
        } catch (SQLException failed) {
            throw new IllegalStateException("The rows of figures cannot be read", failed);
        }
    }
}
