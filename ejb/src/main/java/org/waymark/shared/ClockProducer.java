package org.waymark.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place that knows the wall clock: everything else has a {@link Clock} injected. */
@ApplicationScoped
public class ClockProducer {

    /** UTC; zones are a matter of showing, see Europe/London in the web module. */
    @Produces
    public Clock clock() {
        return Clock.systemUTC();
    }
}
