package org.waymark.shared;

import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Takes the words of failures out of what is about to be logged, whoever logs it: also the server
 * itself, before we hear of the failure. Lets every record through.
 */
final class CarefulFilter implements Filter {

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
        if (failure != null) {
            String text = FailureReader.without(line.getMessage(), failure);
            if (text != null && !text.equals(line.getMessage())) {
                line.setMessage(text);
            }
            line.setThrown(FailureReader.told(failure));
        }
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
            return FailureReader.told(thrown);
        }
        return value instanceof String text ? FailureReader.without(text, failure) : value;
    }
}
