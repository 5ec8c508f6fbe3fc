package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Ids;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.TypedText;

/**
 * Says that somebody near the person is no danger any more: from then on what the work had shown
 * before makes no way of contact unsafe and no order, checklist or MARAC speaks of it. Where the
 * danger weighs ({@link DangerEndRule}) a manager of the case confirms it. What was said stays, and
 * a new danger is written down as the first was.
 */
@Stateless
@Guarded
public class DangerEnding {

    private static final int LONGEST = 500;
    private static final String TASK = "A manager has to confirm that a danger near them has ended";

    @Inject private CaseStore store;
    @Inject private DangerEndStore ends;
    @Inject private ContactContextQuery context;
    @Inject private Timeline timeline;
    @Inject private Drafts drafts;
    @Inject private ReferenceData reference;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * How it stands.
     *
     * @param kept does the case keep a danger that the work has shown?
     * @param marked does the sender mark one, or their age, so that care stays in any case?
     * @param weighs has a manager to confirm that it has ended?
     * @param problem why it cannot end now; null when it can
     * @param ends what was said of its end, the newest first
     */
    public record Standing(
            boolean kept,
            boolean marked,
            boolean weighs,
            String problem,
            boolean managed,
            boolean open,
            List<DangerEnd> ends) {

        /** The one that waits for a manager; null when none does. */
        public DangerEnd waiting() {
            return ends.stream().filter(DangerEnd::isWaiting).findFirst().orElse(null);
        }
    }

    /** How the danger near somebody stands in a case. */
    @Needs(Right.CASE_WORK)
    public Standing of(String caseReference) {
        SupportCase supportCase = store.loadShared(current.get(), caseReference);
        subject.supportCase(supportCase.id(), supportCase.personId(), "danger near them");
        DangerEndRule.Facts facts = facts(supportCase);
        return new Standing(
                supportCase.isDangerKept(),
                context.isMarked(supportCase),
                DangerEndRule.needsManager(facts),
                DangerEndRule.problem(supportCase.isDangerKept(), facts),
                store.isManagedBy(current.get(), supportCase),
                supportCase.isOpen(),
                ends.of(supportCase.id()));
    }

    /**
     * It has ended; where it weighs, a manager of the case has to confirm it unless one says so.
     *
     * @param about whom it was about, in a few words
     * @return the state it has now
     * @throws BadInput when it cannot end now, or words are missing
     */
    @Needs(Right.CASE_WORK)
    public DangerEnd.State end(String caseReference, String about, String why) {
        SupportCase supportCase = opened(caseReference, "danger near them has ended");
        Map<String, String> problems = new LinkedHashMap<>();
        String who = words("goneWho", about, "Say whom it was about.", problems);
        String reason = words("goneWhy", why, "Say how you know, in a few sentences.", problems);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        DangerEndRule.Facts facts = facts(supportCase);
        refuse("goneWhy", supportCase, facts);
        boolean waits =
                DangerEndRule.needsManager(facts) && !store.isManagedBy(current.get(), supportCase);
        Instant now = clock.instant();
        ends.overtake(supportCase.id(), now);
        long id = Ids.next();
        DangerEnd.State state = waits ? DangerEnd.State.WAITING : DangerEnd.State.DONE;
        ends.add(id, supportCase.id(), who, reason, state, current.get().id(), now);
        if (waits) {
            store.add(
                    Task.set(
                            Ids.next(),
                            supportCase,
                            Task.DANGER_CONFIRM,
                            TASK,
                            reference.workingDays().dueAfter(now, 1),
                            current.get().id(),
                            now));
            timeline.add(
                    supportCase,
                    CaseEvent.Kind.SAFETY,
                    "A danger near them is said to have ended: a manager has to confirm it",
                    inWords(who, reason),
                    id);
        } else {
            ends(supportCase, id, inWords(who, reason), reason);
        }
        drafts.discard("dangerend:" + supportCase.reference());
        return state;
    }

    /**
     * A manager of the case says whether it has ended.
     *
     * @param confirmed null when nothing was chosen
     * @throws ChangedMeanwhile when it does not wait any more
     */
    @Needs(Right.CASE_MANAGE)
    public void decide(String caseReference, long id, Boolean confirmed, String decision) {
        SupportCase supportCase = opened(caseReference, "end of a danger decided");
        if (!store.isManagedBy(current.get(), supportCase)) {
            throw new NotAllowed("Only a manager of this case confirms that a danger has ended.");
        }
        if (confirmed == null) {
            throw new BadInput("gone", "Say whether you confirm it.");
        }
        String why =
                TypedText.required(
                        "goneDecision", decision, LONGEST, "Say why, in a few sentences.");
        Instant now = clock.instant();
        DangerEnd.State state = confirmed ? DangerEnd.State.DONE : DangerEnd.State.REFUSED;
        if (confirmed) {
            refuse("gone", supportCase, facts(supportCase));
        }
        if (!ends.decided(supportCase.id(), id, state, why, current.get().id(), now)) {
            throw new ChangedMeanwhile();
        }
        ends.endTask(supportCase.id(), now);
        if (confirmed) {
            ends(supportCase, id, why, why);
        } else {
            timeline.add(
                    supportCase,
                    CaseEvent.Kind.SAFETY,
                    "End of a danger near them not confirmed: it stays",
                    why,
                    id);
        }
        drafts.discard("dangerconfirm:" + supportCase.reference());
    }

    private void ends(SupportCase supportCase, long id, String detail, String why) {
        String title = "A danger near them has ended";
        subject.override(supportCase.id(), supportCase.personId(), title, why);
        supportCase.endDanger();
        timeline.add(supportCase, CaseEvent.Kind.SAFETY, title, detail, id);
    }

    private static void refuse(String field, SupportCase supportCase, DangerEndRule.Facts facts) {
        String problem = DangerEndRule.problem(supportCase.isDangerKept(), facts);
        if (problem != null) {
            throw new BadInput(field, problem);
        }
    }

    private DangerEndRule.Facts facts(SupportCase supportCase) {
        return ends.facts(supportCase, WorkingDays.dateOf(clock.instant()));
    }

    private static String inWords(String who, String reason) {
        return "About: " + who + ". How we know: " + reason;
    }

    private static String words(
            String field, String typed, String otherwise, Map<String, String> problems) {
        try {
            return TypedText.required(field, typed, LONGEST, otherwise);
        } catch (BadInput bad) {
            problems.putAll(bad.problems());
            return null;
        }
    }

    private SupportCase opened(String caseReference, String doing) {
        SupportCase supportCase = store.loadShared(current.get(), caseReference);
        subject.supportCase(supportCase.id(), supportCase.personId(), doing);
        if (!supportCase.isOpen()) {
            throw new BadInput("state", "This case is closed. Re-open it, or refer again.");
        }
        return supportCase;
    }
}
