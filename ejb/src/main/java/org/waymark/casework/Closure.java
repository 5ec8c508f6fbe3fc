package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.person.SafeAnswer;
import org.waymark.referral.ServiceClocks;
import org.waymark.shared.BadInput;

/**
 * Ends the work. The gate asks for what must not be forgotten; a high-risk case is never closed for
 * lack of contact without a manager's decision; "could not be reached" needs the contract's
 * attempts.
 */
@Stateless
@Guarded
public class Closure {

    @Inject private CaseStore store;
    @Inject private ClosureQuery facts;
    @Inject private Timeline timeline;
    @Inject private ServiceClocks clocks;
    @Inject private Event<CaseClosed> closed;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * How a case is closed.
     *
     * @param exitMissing why there is no exit measurement, where one is expected and missing
     * @param feedbackSafe whether it is safe to ask for feedback
     * @param feedbackRoute by which channel; null when it is not safe
     */
    public record Ending(
            ClosureReason reason,
            String summary,
            String exitMissing,
            SafeAnswer feedbackSafe,
            ContactChannel feedbackRoute) {}

    /** What still stands in the way, in words by field; empty when the case can be closed so. */
    @Needs(Right.CASE_WORK)
    public Map<String, String> missing(String reference, Ending ending) {
        SupportCase supportCase = store.load(current.get(), reference);
        subject.supportCase(supportCase.id(), supportCase.personId(), "closing checked");
        return problems(supportCase, ending);
    }

    /**
     * Closes the case.
     *
     * @throws BadInput with everything that is missing
     */
    @Needs(Right.CASE_WORK)
    public void close(String reference, Ending ending) {
        SupportCase supportCase = store.load(current.get(), reference);
        subject.supportCase(supportCase.id(), supportCase.personId(), "closed");
        Map<String, String> problems = problems(supportCase, ending);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        CaseState before = supportCase.state();
        supportCase.feedback(
                ending.feedbackSafe(),
                ending.feedbackSafe() == SafeAnswer.YES ? ending.feedbackRoute() : null);
        supportCase.close(ending.reason(), clock.instant());
        clocks.stopAll(supportCase.referralId());
        store.closeTasks(supportCase.id(), clock.instant());
        timeline.moved(
                supportCase,
                CaseMove.CLOSE,
                before,
                ending.reason().name(),
                ending.reason().label() + ". " + ending.summary());
        closed.fire(new CaseClosed(supportCase.id()));
    }

    /** Takes back a closure made in error. */
    @Needs(Right.CASE_MANAGE)
    public void reopen(String reference, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new BadInput("reason", "Say why the case is re-opened.");
        }
        SupportCase supportCase = store.load(current.get(), reference);
        subject.supportCase(supportCase.id(), supportCase.personId(), "re-opened");
        CaseState before = supportCase.state();
        supportCase.reopen(clock.instant());
        supportCase.nextDue(clock.instant(), "Agree what comes next");
        timeline.moved(supportCase, CaseMove.REOPEN, before, null, reason);
    }

    private Map<String, String> problems(SupportCase supportCase, Ending ending) {
        boolean unreached = ending.reason() == ClosureReason.NO_CONTACT;
        return ClosingGate.missing(
                ending,
                new ClosingGate.Facts(
                        supportCase.risk(),
                        current.get().may(Right.CASE_MANAGE),
                        facts.of(supportCase.id()),
                        unreached ? facts.stillToTry(supportCase) : null));
    }
}
