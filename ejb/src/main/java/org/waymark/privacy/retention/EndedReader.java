package org.waymark.privacy.retention;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Queue;
import org.waymark.reference.WorkingDays;

/** Reads the ended records that may be due, page by page; after a break it begins again. */
@Dependent
@Named("retentionEnded")
public class EndedReader extends AbstractItemReader {

    private static final int PAGE = 500;

    @Inject private FactsQuery facts;
    @Inject private RuleStore rules;
    @Inject private Clock clock;

    private final Queue<RecordFacts> ready = new ArrayDeque<>();
    private RuleSet inForce;
    private long after;
    private boolean last;

    @Override
    public void open(Serializable checkpoint) {
        inForce = new RuleSet(rules.all(), WorkingDays.dateOf(clock.instant()));
    }

    @Override
    public Object readItem() {
        if (ready.isEmpty() && !last) {
            ready.addAll(facts.page(inForce, WorkingDays.dateOf(clock.instant()), after, PAGE));
            last = ready.size() < PAGE;
        }
        RecordFacts next = ready.poll();
        after = next == null ? after : next.referralId();
        return next;
    }
}
