package org.waymark.practice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Row;
import org.waymark.shared.TypedText;

/**
 * Where there may be one chance to speak to somebody: who must learn nothing, who interprets, and
 * what the law asks when mutilation of a girl is known.
 */
@Stateless
@Guarded
public class OneChance {

    private static final int LONGEST_WHO = 200;
    private static final int LONGEST_WHY = 300;
    private static final int LONGEST_REFERENCE = 60;
    private static final int LONGEST_NAME = 120;

    @Inject private CaseAccess cases;
    @Inject private PracticeStore store;
    @Inject private ReferenceData reference;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /** From now on it stands on every page of the case that they must learn nothing. */
    @Needs(Right.CASE_WORK)
    public void mustNotKnow(String caseReference, String who, String why) {
        CaseAccess.Found found = cases.openToWork(caseReference, "who must not know");
        String name =
                TypedText.required(
                        "who",
                        who,
                        LONGEST_WHO,
                        "Say who must not know: their name, or who they are.");
        String reason = TypedText.optional("why", why, LONGEST_WHY);
        store.mustNotKnow(
                found.id(), found.personId(), name, reason, current.get().id(), clock.instant());
        cases.happened(
                found.id(), CaseEvent.Kind.SAFETY, "Somebody more must not know", null, null);
        drafts.discard("chance:" + found.reference());
    }

    /** It no longer holds, and why. */
    @Needs(Right.CASE_WORK)
    public void mayKnow(String caseReference, long id, String why) {
        CaseAccess.Found found = cases.openToWork(caseReference, "who may know again");
        String reason =
                TypedText.required("endedWhy", why, LONGEST_WHY, "Say why it no longer holds.");
        store.mayKnow(found.id(), id, reason, clock.instant());
        cases.happened(found.id(), CaseEvent.Kind.SAFETY, "Somebody may know again", reason, null);
        drafts.discard("known-" + id + ":" + found.reference());
    }

    /**
     * Chooses who interprets.
     *
     * @param confirmed did whoever chooses make sure that they are not of the family or community?
     * @throws BadInput when they are, or nobody made sure
     */
    @Needs(Right.CASE_WORK)
    public void interpreter(
            String caseReference, InterpreterKind kind, String who, boolean confirmed) {
        CaseAccess.Found found = cases.openToWork(caseReference, "interpreter");
        if (kind == null) {
            throw new BadInput("kind", "Choose who interprets.");
        }
        if (!kind.mayInterpret()) {
            throw new BadInput(
                    "kind",
                    "Nobody of the family or the community interprets here: there may be one chance."
                            + " Book a professional.");
        }
        String name =
                TypedText.required(
                        "interpreter", who, LONGEST_WHO, "Enter the agency, or the colleague.");
        if (!confirmed) {
            throw new BadInput(
                    "confirmed",
                    "Make sure that they are not of the family or the community, and say so.");
        }
        store.interpreter(found.id(), kind, name, current.get().id(), clock.instant());
        cases.happened(found.id(), CaseEvent.Kind.SAFETY, "Interpreter chosen", null, null);
        drafts.discard("interpreter:" + found.reference());
    }

    /**
     * Writes down that mutilation is known, and whom the duty binds. What has to be reported is a
     * task by the end of the next working day.
     *
     * @param ofClient is it about the person of the case? The date of birth on record is theirs
     * @throws BadInput when something is missing, or does not go together
     */
    @Needs(Right.CASE_WORK)
    public void known(
            String caseReference,
            LocalDate knownOn,
            DutyBearer bound,
            Boolean ofClient,
            Boolean under18,
            String whyNot) {
        CaseAccess.Found found = cases.openToWork(caseReference, "duty to report");
        FgmDuty duty =
                FgmDuty.of(
                        knownOn,
                        bound,
                        ofClient,
                        under18,
                        whyNot,
                        store.born(found.personId()),
                        WorkingDays.dateOf(clock.instant()),
                        reference.workingDays());
        Long task =
                duty.dueOn() == null
                        ? null
                        : cases.task(
                                found.id(),
                                "DUTY",
                                "Make sure that the police are told: it is a duty by law",
                                WorkingDays.endOf(duty.dueOn()));
        store.duty(found.id(), duty, task, current.get().id(), clock.instant());
        cases.happened(found.id(), CaseEvent.Kind.SAFETY, "Duty to report looked at", null, null);
        drafts.discard("duty:" + found.reference());
    }

    /**
     * The police were told: the task that asked for it ends. When it was later than the law asks,
     * the timeline says so.
     */
    @Needs(Right.CASE_WORK)
    public void reported(
            String caseReference, long id, LocalDate on, String policeReference, String by) {
        CaseAccess.Found found = cases.openToWork(caseReference, "duty to report, done");
        LocalDate today = WorkingDays.dateOf(clock.instant());
        if (on == null || on.isAfter(today)) {
            throw new BadInput("reportedOn", "Enter the day on which the police were told.");
        }
        String number =
                TypedText.required(
                        "policeReference",
                        policeReference,
                        LONGEST_REFERENCE,
                        "Enter the reference that the police gave.");
        String name =
                TypedText.required("reportedBy", by, LONGEST_NAME, "Enter who told the police.");
        Row duty = store.toReport(found.id(), id);
        store.reported(found.id(), id, on, number, name);
        taskEnds(duty);
        cases.happened(
                found.id(),
                CaseEvent.Kind.SAFETY,
                FgmDuty.isLate(duty.date(0), on, today)
                        ? "Police told, later than the law asks"
                        : "Police told as the law asks",
                null,
                null);
        drafts.discard("told-" + id + ":" + found.reference());
    }

    /** It was written by mistake, or twice: nothing is to be reported, and its task ends. */
    @Needs(Right.CASE_WORK)
    public void mistaken(String caseReference, long id, String why) {
        CaseAccess.Found found = cases.openToWork(caseReference, "duty to report, by mistake");
        String reason =
                TypedText.required(
                        "mistakeWhy", why, LONGEST_WHY, "Say why nothing is to be reported.");
        Row duty = store.toReport(found.id(), id);
        store.mistaken(found.id(), id, reason, clock.instant());
        taskEnds(duty);
        cases.happened(
                found.id(),
                CaseEvent.Kind.SAFETY,
                "Duty to report written by mistake",
                reason,
                null);
        drafts.discard("mistake-" + id + ":" + found.reference());
    }

    private void taskEnds(Row duty) {
        Long task = duty.number(1);
        if (task != null && cases.isTaskOpen(task)) {
            cases.taskEnds(task);
        }
    }
}
