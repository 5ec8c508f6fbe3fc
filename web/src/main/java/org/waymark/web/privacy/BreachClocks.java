package org.waymark.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.privacy.breach.BreachQuery;

/** Breaches whose 72 hours run, for the first page of whoever answers for them. */
@Named
@RequestScoped
public class BreachClocks {

    @Inject private BreachQuery query;
    @Inject private CurrentActor current;

    private List<BreachQuery.Line> running;

    public List<BreachQuery.Line> getRunning() {
        if (running == null) {
            running = current.get().may(Right.BREACH_MANAGE) ? query.running() : List.of();
        }
        return running;
    }
}
