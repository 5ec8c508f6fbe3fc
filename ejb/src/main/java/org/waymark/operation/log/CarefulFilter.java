package org.waymark.operation.log;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Takes the words of failures out of what is about to be logged, whoever logs it: also the server
 * itself, before we hear of the failure. Lets every record through that was let through before.
 */
final class CarefulFilter implements Filter {

    private static final String LEFT_OUT = "(left out)";

    private final Filter before;

    /**
     * @param before the filter that was there, or null
     */
    CarefulFilter(Filter before) {
        this.before = before;
    }

    @Override
    public boolean isLoggable(LogRecord line) {
        Throwable failure = line.getThrown();
        String text = without(line.getMessage(), failure);
        if (text != null && !text.equals(line.getMessage())) {
            line.setMessage(text);
        }
        line.setThrown(Harmless.of(failure));
        Object[] values = line.getParameters();
        if (values != null) {
            Object[] told = values.clone();
            for (int i = 0; i < told.length; i++) {
                told[i] = told(told[i], failure);
            }
            line.setParameters(told);
        }
        return before == null || before.isLoggable(line);
    }

    private static Object told(Object value, Throwable failure) {
        if (value instanceof Throwable thrown) {
            return Harmless.of(thrown);
        }
        return value instanceof String text ? without(text, failure) : value;
    }

    /** A text without what databases quote, and without the words it has taken over. */
    private static String without(String text, Throwable failure) {
        String left = Harmless.words(text);
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable each = failure; each != null && seen.add(each); each = each.getCause()) {
            String words = each.getMessage();
            if (left != null && words != null && !words.isBlank()) {
                left = left.replace(words, LEFT_OUT);
            }
        }
        return left;
    }
}
