package org.waymark.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.waymark.casework.CaseAccess;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;

/**
 * Evidence that is stored without a report to the police is destroyed on a day. Before it, a task
 * asks what they want: it is their last chance to decide. It moves with the day, ends where nothing
 * is stored any more, and outlives the case.
 */
@ApplicationScoped
class StoredEvidence {

    /** The kind of marker that says it is stored. */
    static final String STORED = "EVIDENCE_STORED";

    /** The kind of the task: it ends with the marker and in no other way. */
    private static final String TASK = "EVIDENCE";

    private static final String WHAT =
            "Stored evidence: until when is it kept, and do they want the police to have it?";

    private static final int DAYS_BEFORE = 28;
    private static final int DAYS_TO_FIND_OUT = 14;

    @Inject private CaseAccess cases;

    /**
     * Checks the last day.
     *
     * @param stored the day it was stored
     * @param keptUntil null while nobody has said
     * @throws BadInput when it cannot be
     */
    static void check(String kind, MarkerAnswer answer, LocalDate stored, LocalDate keptUntil) {
        if (keptUntil == null) {
            return;
        }
        if (!isStored(kind, answer)) {
            throw new BadInput("keptUntil", "Only evidence that is stored has a last day.");
        }
        if (!keptUntil.isAfter(stored)) {
            throw new BadInput("keptUntil", "It is kept for longer than the day it was stored.");
        }
    }

    /** Is somebody to ask them what they want, because it is stored as far as is known? */
    boolean isAsked(long caseId, String kind) {
        return STORED.equals(kind) && cases.openTask(caseId, TASK) != null;
    }

    /** Sets the task, moves it, or ends it where nothing is stored any more. */
    void marked(
            long caseId, String kind, MarkerAnswer answer, LocalDate keptUntil, LocalDate today) {
        if (!STORED.equals(kind)) {
            return;
        }
        Long open = cases.openTask(caseId, TASK);
        if (!isStored(kind, answer)) {
            if (open != null) {
                cases.taskEnds(open);
            }
        } else if (open == null) {
            cases.task(caseId, TASK, WHAT, WorkingDays.endOf(askBy(keptUntil, today)));
        } else {
            cases.taskMoves(open, WorkingDays.endOf(askBy(keptUntil, today)));
        }
    }

    /**
     * The last day as it is from now on: what was known stays, unless another day was typed or
     * somebody says that it is not known after all.
     *
     * @param typed null where nothing was typed
     * @param before null where it was not known
     */
    static LocalDate lastDay(
            String kind, MarkerAnswer answer, LocalDate typed, LocalDate before, boolean unknown) {
        if (unknown && typed != null) {
            throw new BadInput(
                    "keptUntil", "Either the day, or that it is not known after all: not both.");
        }
        return typed != null || unknown || !isStored(kind, answer) ? typed : before;
    }

    private static boolean isStored(String kind, MarkerAnswer answer) {
        return STORED.equals(kind) && answer == MarkerAnswer.YES;
    }

    /** Four weeks before it is destroyed; soon, to find out, while nobody knows when that is. */
    static LocalDate askBy(LocalDate keptUntil, LocalDate today) {
        LocalDate day =
                keptUntil == null
                        ? today.plusDays(DAYS_TO_FIND_OUT)
                        : keptUntil.minusDays(DAYS_BEFORE);
        return day.isBefore(today) ? today : day;
    }
}
