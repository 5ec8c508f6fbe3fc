package org.waymark.shared;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a failure may stand in a log: its kind, where it happened and its number, never its
 * words. A database quotes the value that it refuses, a parser the text that it cannot read, and
 * either may be the name of a person or what they have confided.
 */
final class FailureReader {

    /** Stands where words were. */
    static final String WITHHELD = "[words withheld]";

    private static final Pattern NUMBER = Pattern.compile("\\[(EclipseLink-\\d{1,6})]");

    /** Kinds whose words are about the program or its surroundings and quote nothing typed. */
    private static final Set<Class<? extends Throwable>> PLAIN =
            Set.of(
                    NullPointerException.class,
                    ClassCastException.class,
                    OutOfMemoryError.class,
                    StackOverflowError.class,
                    ConnectException.class,
                    SocketTimeoutException.class,
                    UnknownHostException.class);

    private FailureReader() {}

    /** The same failure with its causes, as it may be told. */
    static Throwable told(Throwable failure) {
        return told(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Throwable told(Throwable failure, Set<Throwable> seen) {
        if (failure == null || failure instanceof Told || !seen.add(failure)) {
            return failure instanceof Told ? failure : null;
        }
        Told told = new Told(failure.getClass().getName() + words(failure));
        told.setStackTrace(failure.getStackTrace());
        told.initCause(told(failure.getCause(), seen));
        for (Throwable beside : failure.getSuppressed()) {
            Optional.ofNullable(told(beside, seen)).ifPresent(told::addSuppressed);
        }
        return told;
    }

    private static String words(Throwable failure) {
        String message = failure.getMessage();
        if (failure instanceof SQLException sql) {
            return ": SQL state " + sql.getSQLState() + ", error " + sql.getErrorCode();
        }
        if (message == null || message.isBlank()) {
            return "";
        }
        if (PLAIN.contains(failure.getClass())) {
            return ": " + message;
        }
        Matcher number = NUMBER.matcher(message);
        return ": " + (number.find() ? number.group(1) + " " : "") + WITHHELD;
    }

    /** A text of the log without the words of a failure that it may have taken over. */
    static String without(String text, Throwable failure) {
        String left = text;
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable each = failure; each != null && seen.add(each); each = each.getCause()) {
            String words = each.getMessage();
            if (left != null && words != null && !words.isBlank()) {
                left = left.replace(words, WITHHELD);
            }
        }
        return left;
    }

    /** A failure that has forgotten its words. */
    private static final class Told extends Throwable {

        private static final long serialVersionUID = 1L;

        private final String shown;

        Told(String shown) {
            super(shown);
            this.shown = shown;
        }

        @Override
        public String toString() {
            return shown;
        }
    }
}
