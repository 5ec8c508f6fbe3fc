package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.pathway.PathwayTermsReader;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.ServiceClock;
import org.waymark.referral.ServiceClocks;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/** The support itself: the plan and its actions, tasks, notes, pausing and taking up again. */
@Stateless
@Guarded
public class Support {

    private static final int LONGEST_NOTE = 20_000;

    @Inject private CaseStore store;
    @Inject private Timeline timeline;
    @Inject private NextSteps steps;
    @Inject private ServiceClocks clocks;
    @Inject private PathwayTermsReader pathways;
    @Inject private ReferenceData codes;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** Adds an agreed action to the plan; the first one stops the clock for the plan. */
    @Needs(Right.CASE_WORK)
    public void agree(
            String reference, NeedCategory category, String action, String owner, LocalDate dueOn) {
        SupportCase supportCase = open(reference, "plan");
        String what = TypedText.required("action", action, 500, "Write what was agreed.");
        String who = TypedText.required("owner", owner, 120, "Say who does it.");
        PlanAction agreed =
                PlanAction.agree(
                        Ids.next(),
                        supportCase.id(),
                        category,
                        what,
                        who,
                        dueOn,
                        current.get().id(),
                        clock.instant());
        store.add(agreed);
        clocks.stop(ServiceClock.Kind.PLAN, supportCase.referralId());
        supportCase.touched(clock.instant());
        timeline.add(
                supportCase,
                CaseEvent.Kind.PLAN,
                "Action agreed",
                what + " (" + who + ")",
                agreed.id());
        drafts.discard("plan:" + supportCase.reference());
    }

    /**
     * An action of the plan was done: after the assessment this is what counts as being supported.
     */
    @Needs(Right.CASE_WORK)
    public void done(String reference, long actionId, String outcome) {
        SupportCase supportCase = open(reference, "plan action done");
        PlanAction action = store.find(PlanAction.class, actionId);
        if (action.caseId() != supportCase.id()) {
            throw new NotFound();
        }
        if (action.isDone()) {
            return;
        }
        String result = TypedText.optional("outcome", outcome, 500);
        action.done(result, clock.instant());
        CaseState before = supportCase.state();
        supportCase.supported(clock.instant());
        if (before != supportCase.state()) {
            timeline.moved(supportCase, CaseMove.SUPPORT, before, null);
        }
        timeline.add(
                supportCase,
                CaseEvent.Kind.PLAN,
                "Action done",
                result == null ? action.action() : action.action() + ": " + result,
                actionId);
    }

    /** Saves a note for good and discards its draft. */
    @Needs(Right.CASE_WORK)
    public void note(String reference, Note.Kind kind, String text) {
        SupportCase supportCase = open(store.loadShared(current.get(), reference), "note");
        String words = TypedText.required("text", text, LONGEST_NOTE, "Write the note first.");
        if (kind == Note.Kind.OVERSIGHT && !store.isManagedBy(current.get(), supportCase)) {
            throw new BadInput("kind", "Only a manager of this case records management oversight.");
        }
        Note note =
                Note.write(
                        Ids.next(),
                        supportCase.id(),
                        current.get().id(),
                        kind == null ? Note.Kind.FACTUAL : kind,
                        words,
                        clock.instant());
        store.add(note);
        supportCase.touched(clock.instant());
        timeline.add(supportCase, CaseEvent.Kind.NOTE, note.kind().label(), null, note.id());
        drafts.discard("note:" + supportCase.reference());
    }

    /** Corrects a note: both versions stay, with the reason. */
    @Needs(Right.CASE_WORK)
    public void correct(String reference, long noteId, String text, String reason) {
        SupportCase supportCase =
                open(store.loadShared(current.get(), reference), "note corrected");
        String words =
                TypedText.required("corrected", text, LONGEST_NOTE, "Write the corrected note.");
        String why = TypedText.required("why", reason, 300, "Say why the note is corrected.");
        Note wrong = store.find(Note.class, noteId);
        if (wrong.caseId() != supportCase.id() || wrong.isSuperseded()) {
            throw new NotFound();
        }
        if (!wrong.isBy(current.get().id()) && !store.opens(current.get(), reference)) {
            throw new BadInput("corrected", "Only its author or the worker corrects this note.");
        }
        if (wrong.kind() == Note.Kind.OVERSIGHT && !store.isManagedBy(current.get(), supportCase)) {
            throw new BadInput(
                    "corrected", "Only a manager of this case corrects management oversight.");
        }
        Note right = wrong.correct(Ids.next(), current.get().id(), words, why, clock.instant());
        store.add(right);
        supportCase.touched(clock.instant());
        timeline.add(supportCase, CaseEvent.Kind.NOTE, "Note corrected", why, right.id());
        drafts.discard("correct:" + supportCase.reference() + ":" + noteId);
    }

    @Needs(Right.CASE_WORK)
    public void task(String reference, String title, LocalDate dueOn) {
        SupportCase supportCase = open(reference, "task");
        String what = TypedText.required("title", title, 200, "Say what is to be done.");
        if (dueOn == null) {
            throw new BadInput("taskDueOn", "Enter the day it is due.");
        }
        Task task =
                Task.set(
                        Ids.next(),
                        supportCase,
                        "MANUAL",
                        what,
                        WorkingDays.endOf(dueOn),
                        current.get().id(),
                        clock.instant());
        store.add(task);
        timeline.add(supportCase, CaseEvent.Kind.TASK, "Task set", task.title(), task.id());
        drafts.discard("task:" + supportCase.reference());
    }

    /**
     * A task is done.
     *
     * @param what was done; has to be said where somebody's safety hangs on it
     * @throws BadInput for a task that is done on a page of its own
     */
    @Needs(Right.CASE_WORK)
    public void taskDone(String reference, long taskId, String what) {
        SupportCase supportCase = open(reference, "task done");
        Task task = store.find(Task.class, taskId);
        if (task.caseId() != supportCase.id()) {
            throw new NotFound();
        }
        if (TaskEnding.page(task.kind()) != null) {
            throw new BadInput(
                    "taskDone:" + taskId,
                    "\u201c"
                            + task.title()
                            + "\u201d is done on a page of its own. Open it there.");
        }
        String words =
                TaskEnding.isSaid(task.kind())
                        ? TypedText.required("taskDone:" + taskId, what, 500, "Say what was done.")
                        : null;
        if (task.isOpen()) {
            task.done(current.get().id(), clock.instant());
            timeline.add(
                    supportCase,
                    task.isOfMarac() ? CaseEvent.Kind.MARAC : CaseEvent.Kind.TASK,
                    "Task done",
                    words == null ? task.title() : task.title() + ": " + words,
                    taskId);
        }
    }

    /**
     * What a pause does to the clocks.
     *
     * @param held do they stand still?
     * @param until when they go on by themselves; null when they do not
     */
    public record Pause(boolean held, Instant until) {}

    /**
     * Pauses the work; the clocks pause with it as far as the pathway lets this reason hold them.
     *
     * @param kind code of pause_reason
     */
    @Needs(Right.CASE_WORK)
    public Pause suspend(String reference, String kind, String reason, LocalDate reviewOn) {
        SupportCase supportCase = open(reference, "paused");
        String why = TypedText.required("pauseWhy", reason, 300, "Say why the work is paused.");
        if (reviewOn == null) {
            throw new BadInput("reviewOn", "Enter the day you will look again.");
        }
        if (codes.entries("pause_reason").stream().noneMatch(each -> each.code().equals(kind))) {
            throw new BadInput("pauseFor", "Choose what the pause is for.");
        }
        CaseState before = supportCase.state();
        supportCase.suspend(clock.instant());
        steps.next(supportCase, WorkingDays.endOf(reviewOn), "Review the pause");
        Pause pause = pause(supportCase.pathway(), kind);
        if (pause.held()) {
            clocks.pauseAll(supportCase.referralId(), kind, pause.until());
        }
        timeline.moved(supportCase, CaseMove.SUSPEND, before, why);
        drafts.discard("pause:" + supportCase.reference());
        return pause;
    }

    private Pause pause(String pathway, String kind) {
        Instant now = clock.instant();
        List<PathwayTermsReader.Hold> holds = pathways.holds(pathway, WorkingDays.dateOf(now));
        if (holds.isEmpty()) {
            return new Pause(true, null);
        }
        return holds.stream()
                .filter(hold -> hold.reason().equals(kind))
                .findFirst()
                .map(hold -> new Pause(true, codes.workingDays().dueAfter(now, hold.mostDays())))
                .orElse(new Pause(false, null));
    }

    @Needs(Right.CASE_WORK)
    public void resume(String reference) {
        SupportCase supportCase = open(reference, "taken up again");
        CaseState before = supportCase.state();
        supportCase.resume(clock.instant());
        clocks.resumeAll(supportCase.referralId());
        Instant today = WorkingDays.endOf(WorkingDays.dateOf(clock.instant()));
        steps.next(supportCase, today, "Agree what comes next");
        timeline.moved(supportCase, CaseMove.RESUME, before, null);
    }

    private SupportCase open(String reference, String detail) {
        return open(store.load(current.get(), reference), detail);
    }

    private SupportCase open(SupportCase supportCase, String detail) {
        subject.supportCase(supportCase.id(), supportCase.personId(), detail);
        if (!supportCase.isOpen()) {
            throw new BadInput("state", "This case is closed. Re-open it, or refer again.");
        }
        return supportCase;
    }
}
