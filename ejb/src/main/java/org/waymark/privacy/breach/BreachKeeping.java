package org.waymark.privacy.breach;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseScope;
import org.waymark.shared.BadInput;
import org.waymark.shared.IllegalMove;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/** The log of breaches: how bad each is, who has to be told, and what was learned. */
@Stateless
@Guarded
public class BreachKeeping {

    private static final int LONG = 2_000;
    private static final int MIDDLE = 1_000;
    private static final int SHORT = 500;

    @Inject private BreachStore store;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** Says how bad it is, as far as is known; can be said again. */
    @Needs(Right.BREACH_MANAGE)
    public void assess(String reference, Assessed typed) {
        Breach breach = load(reference);
        if (typed.people() != null && typed.people() < 0) {
            throw new BadInput("people", "Enter a number, or leave it empty while nobody knows.");
        }
        if (typed.risk() == null) {
            throw new BadInput("risk", "Choose how high the risk to people is.");
        }
        breach.assess(
                new Assessed(
                        typed.people(),
                        typed.estimated(),
                        TypedText.required("who", typed.who(), SHORT, "Say who is concerned."),
                        TypedText.required(
                                "data",
                                typed.data(),
                                SHORT,
                                "Say which kinds of data it is about."),
                        TypedText.required(
                                "consequences",
                                typed.consequences(),
                                LONG,
                                "Say what is likely to come of it for them."),
                        typed.risk(),
                        TypedText.required(
                                "measures",
                                typed.measures(),
                                LONG,
                                "Say what was done and will be done.")));
        store.step(breach, BreachMove.ASSESS, typed.risk().label(), current.get());
    }

    /**
     * Decides who is told.
     *
     * @throws BadInput where the law leaves no choice, or a reason is missing
     */
    @Needs(Right.BREACH_MANAGE)
    public void decide(String reference, Decided typed) {
        Breach breach = load(reference);
        if (breach.risk() == null) {
            throw new IllegalMove("Say first how bad it is.");
        }
        Map<String, String> problems = BreachRules.problems(breach.risk(), typed);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        breach.decide(
                new Decided(
                        typed.tellIco(),
                        TypedText.optional("icoWhy", typed.icoWhy(), LONG),
                        typed.tellPeople(),
                        TypedText.optional("peopleWhy", typed.peopleWhy(), LONG)));
        store.step(
                breach,
                BreachMove.DECIDE,
                "Information Commissioner: %s. People: %s."
                        .formatted(
                                typed.tellIco() ? "told" : "not told",
                                typed.tellPeople() ? "told" : "not told"),
                current.get());
    }

    /**
     * The Information Commissioner was told.
     *
     * @param toldAt when
     * @param late why it took more than 72 hours; needed only then
     */
    @Needs(Right.BREACH_MANAGE)
    public void icoTold(String reference, Instant toldAt, String theirReference, String late) {
        Breach breach = load(reference);
        if (toldAt == null
                || toldAt.isAfter(clock.instant())
                || toldAt.isBefore(breach.noticedAt())) {
            throw new BadInput(
                    "toldOn", "Enter when they were told: after it was noticed, up to now.");
        }
        boolean isLate = BreachClock.isLate(breach.noticedAt(), toldAt);
        String why =
                isLate
                        ? TypedText.required(
                                "lateReason", late, MIDDLE, "Say why it took more than 72 hours.")
                        : null;
        breach.icoTold(toldAt, TypedText.optional("icoReference", theirReference, 60), why);
        store.step(breach, BreachMove.TELL_ICO, why, current.get());
    }

    /** What became known later and was told then: they may be told in phases. */
    @Needs(Right.BREACH_MANAGE)
    public void icoToldMore(String reference, String more) {
        Breach breach = load(reference);
        String typed = TypedText.required("more", more, LONG, "Say what they were told.");
        breach.icoToldMore();
        store.step(breach, BreachMove.ADD, typed, current.get());
    }

    /** All who can safely be told were told. */
    @Needs(Right.BREACH_MANAGE)
    public void peopleTold(String reference, String how) {
        Breach breach = load(reference);
        String typed =
                TypedText.required(
                        "peopleHow", how, MIDDLE, "Say how they were told, and how safely.");
        breach.peopleTold(clock.instant(), typed);
        store.step(breach, BreachMove.TELL_PEOPLE, typed, current.get());
    }

    /** Links the case of somebody who is concerned: only one that the actor manages. */
    @Needs(Right.CASE_MANAGE)
    public void link(String reference, String caseReference) {
        Breach breach = load(reference);
        BreachStore.Linked found = caseOf(caseReference, breach, "linked to breach ");
        store.link(breach.id(), found.id(), current.get().id());
    }

    /** This person was told, in a way that is safe for them. */
    @Needs(Right.CASE_MANAGE)
    public void caseTold(String reference, String caseReference, String how) {
        Breach breach = load(reference);
        String typed = TypedText.required("toldHow", how, SHORT, "Say how they were told.");
        BreachStore.Linked found = caseOf(caseReference, breach, "told of breach ");
        store.told(breach.id(), found.id(), current.get().id(), typed);
    }

    private BreachStore.Linked caseOf(String caseReference, Breach breach, String doing) {
        try {
            BreachStore.Linked found =
                    store.caseWithin(CaseScope.managedBy(current.get()), caseReference);
            subject.supportCase(found.id(), found.personId(), doing + breach.reference());
            return found;
        } catch (NotFound hidden) {
            throw new BadInput("caseReference", "No case of yours has this reference.");
        }
    }

    /**
     * @throws IllegalMove while somebody is still to be told
     */
    @Needs(Right.BREACH_MANAGE)
    public void close(String reference, String lessons) {
        Breach breach = load(reference);
        String typed =
                TypedText.required("lessons", lessons, LONG, "Say what was learned and changed.");
        List<String> missing =
                BreachRules.missing(
                        breach.decided(),
                        breach.isIcoTold(),
                        breach.isPeopleTold(),
                        store.notTold(breach.id()));
        if (breach.state() == BreachState.DECIDED && !missing.isEmpty()) {
            throw new IllegalMove(String.join(" ", missing));
        }
        breach.close(typed, clock.instant());
        store.step(breach, BreachMove.CLOSE, typed, current.get());
    }

    @Needs(Right.BREACH_MANAGE)
    public void reopen(String reference, String why) {
        Breach breach = load(reference);
        String typed = TypedText.required("reopenWhy", why, LONG, "Say what has come up.");
        breach.reopen();
        store.step(breach, BreachMove.REOPEN, typed, current.get());
    }

    private Breach load(String reference) {
        Breach breach = store.load(current.get(), reference);
        subject.list("breach " + breach.reference());
        return breach;
    }
}
