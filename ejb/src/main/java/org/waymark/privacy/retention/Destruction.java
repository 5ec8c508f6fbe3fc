package org.waymark.privacy.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.person.seal.PersonKeys;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Row;

/**
 * Destroys one record that was approved, if nothing has changed since: it is still due by the rule
 * it was approved under, nothing holds it, and nothing of the person has been opened again.
 */
@ApplicationScoped
class Destruction {

    @Inject private PurgeWriter purge;
    @Inject private PersonKeys keys;
    @Inject private ProposalStore proposals;
    @Inject private RuleStore rules;
    @Inject private FactsQuery facts;
    @Inject private TallyWriter tally;
    @Inject private RunStore runs;
    @Inject private Clock clock;

    /** In a transaction of its own: one that fails leaves the others alone. */
    @Transactional(TxType.REQUIRES_NEW)
    void destroy(long run, long referralId) {
        runs.atWork(run, clock.instant());
        List<Row> approval = purge.lock(referralId) ? proposals.approval(referralId) : List.of();
        if (approval.isEmpty()) {
            runs.count(run, 0, 0, 0, 1);
            return;
        }
        LocalDate today = WorkingDays.dateOf(clock.instant());
        Optional<RecordFacts> record = facts.one(referralId);
        Optional<Due> due =
                record.flatMap(each -> Due.of(each, new RuleSet(rules.all(), today)))
                        .filter(each -> each.isOver(today))
                        .filter(each -> each.rule().id() == approval.get(0).number(0))
                        .filter(
                                each ->
                                        each.lookTwice() == null
                                                || approval.get(0).text(2) != null);
        if (due.isEmpty()) {
            proposals.drop(referralId);
            runs.count(run, 0, 0, 0, 1);
            return;
        }
        PurgeWriter.Taken taken = purge.destroy(record.get());
        if (taken.personGone()) {
            keys.shred(record.get().personId());
        }
        tally.destroyed(
                run,
                record.get(),
                due.get(),
                approval.get(0).text(1),
                approval.get(0).text(2),
                taken.rows(),
                clock.instant());
        runs.count(run, 0, 0, 1, 0);
    }
}
