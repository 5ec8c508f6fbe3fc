package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.waymark.person.SafeAnswer;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.RestrictionReason;
import org.waymark.referral.ServiceClocks;
import org.waymark.shared.Ids;
import org.waymark.shared.NotAllowed;

/**
 * What happens in a case by what another service, a safeguarding lead or a timer does: none of them
 * opens the case, so none of them needs it in their scope. Whoever calls this has decided that it
 * may happen.
 */
@ApplicationScoped
public class CaseHandover {

    private static final String NO_EXIT = "Handed over to another service";
    private static final String STILL_OPEN =
            "They have accepted: close the case, and say what becomes of what is still open";
    private static final String TWICE = "They were supported already: it goes on in that case";

    @Inject private CaseStore store;
    @Inject private NamedStaffStore staff;
    @Inject private NamedStaffList named;
    @Inject private Timeline timeline;
    @Inject private ContactContextQuery context;
    @Inject private ServiceClocks clocks;
    @Inject private LooseEnds loose;
    @Inject private NearDanger danger;
    @Inject private AfterClosingStore after;
    @Inject private Event<CaseClosed> closed;
    @Inject private Event<CaseGoesOn> goesOn;
    @Inject private Clock clock;

    /** The case that a referral opened, open or closed. */
    public Optional<Long> caseOf(long referralId) {
        return staff.caseOf(referralId).map(SupportCase::id);
    }

    /** A line on the timeline; on that of a closed case, too. */
    public void tell(long caseId, CaseEvent.Kind kind, String title, String detail, String by) {
        timeline.told(store.find(SupportCase.class, caseId), kind, title, detail, by);
    }

    /** A task for today, and a line about it; for a closed case only the line. */
    public void today(long caseId, String kind, String task, String detail, String by) {
        SupportCase found = store.find(SupportCase.class, caseId);
        if (found.isOpen()) {
            Instant now = clock.instant();
            store.add(
                    Task.set(
                            Ids.next(),
                            found,
                            kind,
                            task,
                            WorkingDays.endOf(WorkingDays.dateOf(now)),
                            null,
                            now));
        }
        timeline.told(found, CaseEvent.Kind.TASK, task, detail, by);
    }

    /** What the open tasks of one kind were for has fallen away. */
    public void taskEnds(long taskId, Long by) {
        Task task = store.find(Task.class, taskId);
        task.done(by, clock.instant());
    }

    /**
     * An open task of one case is to be done in another one of the same person, by its worker. What
     * a rule keeps once stays there once, due when the earlier of the two was.
     *
     * @param once keeps the rule one task of this kind for a case?
     */
    public void taskGoesOn(long taskId, long keptCase, boolean once) {
        Task task = store.find(Task.class, taskId);
        Long there = once ? store.openTask(keptCase, task.kind()) : null;
        if (there == null) {
            task.goesOn(store.find(SupportCase.class, keptCase));
        } else {
            store.find(Task.class, there).notLaterThan(task);
            task.done(null, clock.instant());
        }
    }

    /**
     * Our part ends, because another service has accepted the person; nothing when the case is
     * closed already. While something is open of which the other service was told nothing, the case
     * stays open, and its worker says today what becomes of it.
     */
    public void endsAsTransferred(long caseId, String summary, String by) {
        SupportCase found = store.find(SupportCase.class, caseId);
        if (!found.isOpen()) {
            return;
        }
        if (!LooseEnds.endsByItself(loose.all(caseId))) {
            today(caseId, "TRANSFER", STILL_OPEN, summary, by);
            return;
        }
        CaseState before = found.state();
        found.feedback(SafeAnswer.NO, null);
        found.close(ClosureReason.TRANSFERRED, null, NO_EXIT, clock.instant());
        clocks.abandonAll(found.referralId());
        after.begin(found.id());
        store.closeTasks(found.id(), clock.instant());
        timeline.ended(found, before, ClosureReason.TRANSFERRED, summary, by);
        closed.fire(new CaseClosed(found.id()));
    }

    /**
     * A person has two cases of one service, and one of them goes on: with the higher risk of the
     * two, and with the danger that is known in either. The other one ends as opened twice. Whoever
     * calls has made sure that the same people read both.
     *
     * @throws NotAllowed when one of them is restricted and the other one is not
     */
    public void goesOnIn(long endingCase, long keptCase, String by) {
        SupportCase ending = store.find(SupportCase.class, endingCase);
        SupportCase kept = store.find(SupportCase.class, keptCase);
        if (ending.isRestricted() != kept.isRestricted()) {
            throw new NotAllowed("Nothing goes from one of these cases to the other.");
        }
        if (kept.risk().raisedTo(ending.risk()) != kept.risk()) {
            String words =
                    "Risk raised from %s to %s: another case of theirs said so"
                            .formatted(
                                    SenderNews.inWords(kept.risk()),
                                    SenderNews.inWords(ending.risk()));
            kept.raiseRisk(ending.risk(), clock.instant());
            timeline.told(kept, CaseEvent.Kind.RISK, words, by);
        }
        if (context.onlyPlainYes(ending)) {
            danger.keep(kept);
        }
        CaseState before = ending.state();
        ending.feedback(SafeAnswer.NO, null);
        ending.close(ClosureReason.DUPLICATE, null, TWICE, clock.instant());
        clocks.abandonAll(ending.referralId());
        goesOn.fire(new CaseGoesOn(ending.id(), ending.personId(), kept.id(), kept.personId()));
        if (loose.move(ending.id(), kept) > 0) {
            timeline.told(
                    kept,
                    CaseEvent.Kind.TASK,
                    "What was open in their other case is to be done here",
                    by);
        }
        after.begin(ending.id());
        store.closeTasks(ending.id(), clock.instant());
        timeline.ended(ending, before, ClosureReason.DUPLICATE, TWICE, by);
        closed.fire(new CaseClosed(ending.id()));
    }

    /**
     * From now on the case exists for its worker and whoever restricts it.
     *
     * @return false when it was restricted already
     */
    public boolean restrict(long caseId, RestrictionReason reason, long by, String title) {
        SupportCase found = store.find(SupportCase.class, caseId);
        if (found.isRestricted()) {
            return false;
        }
        named.restrict(found, reason, by);
        timeline.told(found, CaseEvent.Kind.SAFETY, title, null, "The safeguarding lead");
        return true;
    }
}
