package org.waymark.operation.log;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A failure as the log may have it: of which kind, from where, and through what. What it says in
 * words is left out, because a database quotes values in them ("Duplicate entry 'Jane Doe'"). Words
 * of our own about settings and states stay.
 */
final class Harmless extends Throwable {

    private static final long serialVersionUID = 1L;

    /** What databases and their mappers say before they quote a value. */
    private static final Pattern QUOTING =
            Pattern.compile(
                    "(?i)(duplicate entry|incorrect [a-z ]*value|truncated incorrect|out of range"
                            + " value|data too long|bind =>)[^\\n]*");

    private static final String LEFT_OUT = "$1 (left out)";

    private final String kind;

    private Harmless(String kind, Throwable cause) {
        super(null, cause, false, true);
        this.kind = kind;
    }

    /** The same failure without its words; null for null. */
    static Throwable of(Throwable thrown) {
        return of(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Throwable of(Throwable thrown, Set<Throwable> seen) {
        if (thrown == null || thrown instanceof Harmless || !seen.add(thrown)) {
            return thrown instanceof Harmless ? thrown : null;
        }
        Harmless harmless = new Harmless(kind(thrown), of(thrown.getCause(), seen));
        harmless.setStackTrace(thrown.getStackTrace());
        return harmless;
    }

    /** A message of somebody else's without the values it quotes. */
    static String words(String message) {
        return message == null ? null : QUOTING.matcher(message).replaceAll(LEFT_OUT);
    }

    private static String kind(Throwable thrown) {
        String name = thrown.getClass().getName();
        if (thrown instanceof SQLException sql) {
            return name + " (state " + sql.getSQLState() + ", error " + sql.getErrorCode() + ")";
        }
        return isOurs(thrown) && !repeatsCause(thrown)
                ? name + ": " + words(thrown.getMessage())
                : name;
    }

    /**
     * Did we say it ourselves, about the state of the system? Refusals may carry what was typed.
     */
    private static boolean isOurs(Throwable thrown) {
        StackTraceElement[] from = thrown.getStackTrace();
        return thrown instanceof IllegalStateException
                && from.length > 0
                && from[0].getClassName().startsWith("org.waymark.");
    }

    /** Are our words those of somebody else, handed on with the failure that caused it? */
    private static boolean repeatsCause(Throwable thrown) {
        String cause = thrown.getCause() == null ? null : thrown.getCause().getMessage();
        return cause != null && thrown.getMessage() != null && thrown.getMessage().contains(cause);
    }

    @Override
    public String toString() {
        return kind;
    }
}
