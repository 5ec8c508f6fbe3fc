package org.waymark.web.shared;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;

/** Whether something failed because the database is away, which is nobody's mistake and passes. */
public final class Unavailable {

    /** Class of SQL states: there is no connection. */
    private static final String NO_CONNECTION = "08";

    /** How the server says that its pool has no connection to give. */
    private static final String POOL = "Error in allocating a connection";

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

    private static boolean isCut(SQLException failed) {
        String state = failed.getSQLState();
        String words = failed.getMessage();
        return state != null && state.startsWith(NO_CONNECTION)
                || words != null && words.contains(POOL);
    }
}
