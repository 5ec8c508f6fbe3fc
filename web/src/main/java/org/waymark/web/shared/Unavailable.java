package org.waymark.web.shared;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/**
 * Whether something failed because the database is away, or its disk is full: nobody's mistake, and
 * it passes.
 */
public final class Unavailable {

    /** Class of SQL states: there is no connection. */
    private static final String NO_CONNECTION = "08";

    /** How the server says that its pool has no connection to give. */
    private static final String POOL = "Error in allocating a connection";

    /**
     * Numbers by which MySQL and MariaDB say that there is no room: a file cannot be written (3,
     * 1026), disk full (20, 1021), "The table is full" (1114), and a temporary file (1878).
     */
    private static final Set<Integer> NO_ROOM = Set.of(3, 20, 1021, 1026, 1114, 1878);

    /** What the system said to the engine, in "Got error …": "No space left on device". */
    private static final int GOT_ERROR = 1030;

    private static final String ENOSPC = "28";

    private Unavailable() {}

    /** Is this, or what caused it, a connection that cannot be had or was cut? */
    public static boolean isCauseOf(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof SQLNonTransientConnectionException
                    || each instanceof SQLTransientConnectionException
                    || each instanceof ConnectException
                    || each instanceof SQLException sql && isCut(sql)) {
                return true;
            }
        }
        return false;
    }

    /** Is this, or what caused it, a disk of the database on which there is no room? */
    public static boolean isFull(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && isNoRoom(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNoRoom(SQLException failed) {
        int number = failed.getErrorCode();
        String words = failed.getMessage();
        return NO_ROOM.contains(number)
                || number == GOT_ERROR && words != null && words.contains(ENOSPC);
    }

    private static boolean isCut(SQLException failed) {
        String state = failed.getSQLState();
        String words = failed.getMessage();
        return state != null && state.startsWith(NO_CONNECTION)
                || words != null && words.contains(POOL);
    }
}
