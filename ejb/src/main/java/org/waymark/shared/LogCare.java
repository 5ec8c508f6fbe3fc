package org.waymark.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.Logger;

/**
 * Sees to it that no log of the server says anything about a person: while the application runs,
 * what any part of the server logs about a failure passes a {@link CarefulFilter}.
 */
@Singleton
@Startup
public class LogCare {

    private final Map<Handler, Filter> before = new LinkedHashMap<>();

    @PostConstruct
    void begin() {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            before.put(handler, handler.getFilter());
            handler.setFilter(new CarefulFilter(handler.getFilter()));
        }
    }

    /** The server outlives the application, and must not hold on to it. */
    @PreDestroy
    void end() {
        before.forEach(Handler::setFilter);
    }
}
