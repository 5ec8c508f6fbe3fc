package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.person.SafeAnswer;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.ServiceClocks;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.TypedText;

/**
 * Ends the work. The gate asks for what must not be forgotten; a high-risk case is never closed for
 * lack of contact without a manager's decision; who was never reached is given up only after the
 * attempts that the contract asks for, or by a manager with a reason.
 */
@Stateless
@Guarded
public class Closure {

    private static final int LONGEST_REASON = 500;

    @Inject private CaseStore store;
    @Inject private NextSteps steps;
    @Inject private Drafts drafts;
    @Inject private ClosureQuery facts;
    @Inject private Timeline timeline;
    @Inject private ServiceClocks clocks;
    @Inject private LooseEnds loose;
    @Inject private AfterClosingStore after;
    @Inject private GoingOnQuery others;
    @Inject private Event<CaseGoesOn> goesOn;
    @Inject private Event<CaseClosed> closed;
    @Inject private Event<CaseReopened> reopened;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * How a case is closed.
     *
     * @param exitMissing why there is no exit measurement, where one is expected and missing
     * @param feedbackSafe whether it is safe to ask for feedback
     * @param feedbackRoute by which channel; null when it is not safe
     * @param decision why a manager closes it although a rule speaks against it; null otherwise
     * @param own the id of the reason in the pathway's own words; null for one of the code list
     * @param settled what becomes of each loose end, by its key
     */
    public record Ending(
            ClosureReason reason,
            String summary,
            String exitMissing,
            SafeAnswer feedbackSafe,
            ContactChannel feedbackRoute,
            String decision,
            Long own,
            Map<String, LooseEnd.Settled> settled) {

        /** No answers are none. */
        public Ending {
            settled = settled == null ? Map.of() : settled;
        }

        /** The same for a case without loose ends. */
        public Ending(
                ClosureReason reason,
                String summary,
                String exitMissing,
                SafeAnswer feedbackSafe,
                ContactChannel feedbackRoute,
                String decision,
                Long own) {
            this(
                    reason,
                    summary,
                    exitMissing,
                    feedbackSafe,
                    feedbackRoute,
                    decision,
                    own,
                    Map.of());
        }

        /** For a reason of the code list. */
        public Ending(
                ClosureReason reason,
                String summary,
                String exitMissing,
                SafeAnswer feedbackSafe,
                ContactChannel feedbackRoute,
                String decision) {
            this(reason, summary, exitMissing, feedbackSafe, feedbackRoute, decision, null);
        }
    }

    /**
     * A reason that may be chosen.
     *
     * @param reason what it counts as
     * @param label in the words of the code list, or of the pathway
     * @param own its id when the words are the pathway's; null otherwise
     */
    public record Choice(ClosureReason reason, String label, Long own) {

        /** What a form sends for it. */
        public String key() {
            return own == null ? reason.name() : "own-" + own;
        }
    }

    /** The reasons that a pathway offers today: its own words first. */
    @Needs(value = Right.CASE_WORK, audited = false)
    public List<Choice> reasons(String pathway) {
        return Stream.concat(facts.own(pathway).stream(), facts.offered(pathway).stream()).toList();
    }

    /** What the case would leave undone, to be done first or answered in the form. */
    @Needs(Right.CASE_WORK)
    public List<LooseEnd> looseEnds(String reference) {
        CaseStore.Key key = store.key(current.get(), reference);
        subject.supportCase(key.id(), key.personId(), "what is still open");
        return loose.all(key.id());
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
        ClosingGate.Facts known = facts(supportCase, ending.reason());
        Map<String, String> problems = ClosingGate.missing(ending, known);
        Optional<Choice> chosen =
                reasons(supportCase.pathway()).stream()
                        .filter(choice -> choice.reason() == ending.reason())
                        .filter(choice -> Objects.equals(choice.own(), ending.own()))
                        .findFirst();
        if (ending.reason() != null && chosen.isEmpty()) {
            problems.put(
                    "reason", "This way of working does not end for that reason. Choose another.");
        }
        if (problems.isEmpty()) {
            goesAlong(supportCase, ending.reason());
        }
        List<LooseEnd> ends =
                ending.reason() == null ? List.of() : loose.of(supportCase.id(), ending.reason());
        LooseEnds.check(ends, ending.settled(), problems);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        loose.keep(supportCase, ends, ending.settled());
        boolean followedUp = followUps(supportCase, ending.reason());
        CaseState before = supportCase.state();
        supportCase.feedback(
                ending.feedbackSafe(),
                ending.feedbackSafe() == SafeAnswer.YES ? ending.feedbackRoute() : null);
        supportCase.close(
                ending.reason(),
                chosen.filter(choice -> choice.own() != null).map(Choice::label).orElse(null),
                stripped(ending.exitMissing()),
                clock.instant());
        clocks.abandonAll(supportCase.referralId());
        store.closeTasks(supportCase.id(), clock.instant());
        decided(supportCase, ending, known);
        timeline.moved(
                supportCase, CaseMove.CLOSE, before, ending.reason(), inWords(ending, chosen));
        drafts.discard("close:" + supportCase.reference());
        closed.fire(new CaseClosed(supportCase.id(), followedUp));
    }

    /** Opened twice: what is still to be heard elsewhere goes along to the other case. */
    private void goesAlong(SupportCase supportCase, ClosureReason reason) {
        if (reason == ClosureReason.DUPLICATE) {
            others.of(supportCase.id())
                    .map(other -> store.find(SupportCase.class, other))
                    .ifPresent(
                            kept ->
                                    goesOn.fire(
                                            new CaseGoesOn(
                                                    supportCase.id(),
                                                    supportCase.personId(),
                                                    kept.id(),
                                                    kept.personId())));
        }
    }

    /** What was promised for later stays promised, but for who must not be asked. */
    private boolean followUps(SupportCase supportCase, ClosureReason reason) {
        if (reason.endsFollowUps()) {
            return false;
        }
        int promised = after.begin(supportCase.id());
        if (promised > 0) {
            timeline.add(
                    supportCase,
                    CaseEvent.Kind.TASK,
                    promised == 1
                            ? "A follow-up stays promised"
                            : promised + " follow-ups stay promised",
                    null,
                    null);
        }
        return true;
    }

    /** What a manager decided against a rule stands on the timeline and in the audit. */
    private void decided(SupportCase supportCase, Ending ending, ClosingGate.Facts known) {
        String decision = known.managed() ? stripped(ending.decision()) : null;
        if (decision == null) {
            return;
        }
        List<String> doubts = ClosingGate.doubts(ending.reason(), known);
        subject.override(
                supportCase.id(),
                supportCase.personId(),
                doubts.isEmpty()
                        ? "closed by a manager"
                        : "closed by a manager although: " + String.join(" ", doubts),
                decision);
        timeline.add(
                supportCase,
                CaseEvent.Kind.STATE,
                "Manager\u2019s decision to close",
                decision,
                null);
    }

    private String inWords(Ending ending, Optional<Choice> chosen) {
        String exit = stripped(ending.exitMissing());
        return chosen.map(Choice::label).orElseGet(() -> facts.label(ending.reason()))
                + ". "
                + ending.summary().strip()
                + (exit == null ? "" : " No outcomes at the end: " + exit);
    }

    private static String stripped(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Takes back a closure made in error: what was still promised is promised again. */
    @Needs(Right.CASE_MANAGE)
    public void reopen(String reference, String reason) {
        SupportCase supportCase = store.load(current.get(), reference);
        subject.supportCase(supportCase.id(), supportCase.personId(), "re-opened");
        if (!store.isManagedBy(current.get(), supportCase)) {
            throw new NotAllowed("Only a manager of this case re-opens it.");
        }
        String why =
                TypedText.required(
                        "whyAgain", reason, LONGEST_REASON, "Say why the case is re-opened.");
        CaseState before = supportCase.state();
        supportCase.reopen(clock.instant());
        clocks.goOn(supportCase.referralId());
        store.openTasksAgain(supportCase.id());
        after.back(supportCase.id());
        reopened.fire(new CaseReopened(supportCase.id()));
        Instant today = WorkingDays.endOf(WorkingDays.dateOf(clock.instant()));
        steps.next(supportCase, today, "Agree what comes next");
        timeline.moved(supportCase, CaseMove.REOPEN, before, why);
        drafts.discard("reopen:" + supportCase.reference());
    }

    private ClosingGate.Facts facts(SupportCase supportCase, ClosureReason reason) {
        return new ClosingGate.Facts(
                supportCase.risk(),
                supportCase.contactedAt().isPresent(),
                store.isManagedBy(current.get(), supportCase),
                facts.of(supportCase.id()),
                facts.stillToTry(supportCase, reason));
    }
}
