package org.waymark.privacy.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.reference.WorkingDays;

/** Puts what is due on the list for people to decide, and takes off it what is due no longer. */
@ApplicationScoped
class Proposing {

    @Inject private RuleStore rules;
    @Inject private ProposalStore store;
    @Inject private RunStore runs;
    @Inject private Clock clock;

    /** In the transaction of a chunk. */
    @Transactional(TxType.MANDATORY)
    void propose(long run, List<RecordFacts> records) {
        Instant now = clock.instant();
        LocalDate today = WorkingDays.dateOf(now);
        RuleSet inForce = new RuleSet(rules.all(), today);
        runs.atWork(run, now);
        int proposed = 0;
        for (RecordFacts record : records) {
            Optional<Due> due = Due.of(record, inForce).filter(each -> each.isOver(today));
            if (due.isPresent()) {
                store.propose(record, due.get(), run, now);
                proposed++;
            }
        }
        runs.count(run, records.size(), proposed, 0, 0);
    }

    /** The whole house has been gone through. */
    @Transactional(TxType.REQUIRES_NEW)
    void finish(long run) {
        runs.atWork(run, clock.instant());
        store.dropOthers(run);
    }
}
