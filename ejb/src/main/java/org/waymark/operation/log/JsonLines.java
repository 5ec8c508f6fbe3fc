package org.waymark.operation.log;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.waymark.shared.RequestMark;

/**
 * One line of JSON for each record: {@code time} (UTC), {@code level}, {@code logger}, {@code
 * thread}, {@code request} and {@code account} (numbers, where there are any), {@code message}, and
 * for a failure {@code error}, the kinds of it and of its causes, and {@code stack}.
 */
final class JsonLines extends Formatter {

    private static final int MOST_FRAMES = 60;
    private static final String OURS = "org.waymark";

    /** Found once: threads of the server, which log too, would not find it. */
    private final JsonProvider json = JsonProvider.provider();

    @Override
    public String format(LogRecord record) {
        JsonObjectBuilder line =
                json.createObjectBuilder()
                        .add("time", record.getInstant().toString())
                        .add("level", record.getLevel().getName())
                        .add("logger", record.getLoggerName() == null ? "" : record.getLoggerName())
                        .add("thread", record.getLongThreadID());
        if (RequestMark.request() != null) {
            line.add("request", RequestMark.request());
        }
        if (RequestMark.account() != null) {
            line.add("account", RequestMark.account());
        }
        line.add("message", words(record));
        Throwable thrown = Harmless.of(record.getThrown());
        if (thrown != null) {
            failure(line, thrown);
        }
        return line.build() + "\n";
    }

    private String words(LogRecord record) {
        String message = formatMessage(record);
        if (message == null) {
            return "";
        }
        return record.getLoggerName() != null && record.getLoggerName().startsWith(OURS)
                ? message
                : Harmless.words(message);
    }

    private void failure(JsonObjectBuilder line, Throwable thrown) {
        JsonArrayBuilder kinds = json.createArrayBuilder();
        JsonArrayBuilder stack = json.createArrayBuilder();
        int frames = 0;
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            kinds.add(each.toString());
            for (StackTraceElement frame : each.getStackTrace()) {
                if (frames++ < MOST_FRAMES) {
                    stack.add(frame.toString());
                }
            }
        }
        line.add("error", kinds).add("stack", stack);
    }
}
