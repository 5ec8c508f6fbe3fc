package org.waymark.casework;

import static org.waymark.casework.CaseState.*;

import java.util.EnumSet;
import java.util.Set;
import org.waymark.access.Right;

/**
 * Every legal move of a case: from which states, to which, who may, and whether it needs a reason.
 * There is no other way to change the state of a case.
 */
public enum CaseMove {
    ALLOCATE("Allocated", EnumSet.of(WAITING), ALLOCATED, Right.CASE_MANAGE, false),
    REALLOCATE(
            "Given to another worker",
            EnumSet.of(ALLOCATED, CONTACTING, ENGAGED, ASSESSED, ACTIVE, SUSPENDED),
            null,
            Right.CASE_MANAGE,
            true),
    ATTEMPT("Contact attempted", EnumSet.of(ALLOCATED), CONTACTING, Right.CASE_WORK, false),
    ENGAGE("Wants support", EnumSet.of(ALLOCATED, CONTACTING), ENGAGED, Right.CASE_WORK, false),
    ASSESS("Needs assessed", EnumSet.of(ENGAGED), ASSESSED, Right.CASE_WORK, false),
    SUPPORT("Support started", EnumSet.of(ASSESSED), ACTIVE, Right.CASE_WORK, false),
    SUSPEND("Paused", EnumSet.of(ENGAGED, ASSESSED, ACTIVE), SUSPENDED, Right.CASE_WORK, true),
    RESUME("Taken up again", EnumSet.of(SUSPENDED), null, Right.CASE_WORK, false),
    CLOSE(
            "Closed",
            EnumSet.of(WAITING, ALLOCATED, CONTACTING, ENGAGED, ASSESSED, ACTIVE, SUSPENDED),
            CLOSED,
            Right.CASE_WORK,
            true),
    /** Only to correct a closure made in error: a new need is a new referral and a new case. */
    REOPEN("Re-opened", EnumSet.of(CLOSED), null, Right.CASE_MANAGE, true);

    private final String label;
    private final Set<CaseState> from;
    private final CaseState to;
    private final Right right;
    private final boolean needsReason;

    CaseMove(String label, Set<CaseState> from, CaseState to, Right right, boolean needsReason) {
        this.label = label;
        this.from = from;
        this.to = to;
        this.right = right;
        this.needsReason = needsReason;
    }

    public String label() {
        return label;
    }

    public Set<CaseState> from() {
        return EnumSet.copyOf(from);
    }

    /** The state it leads to; null where the case goes back to, or stays in, where it was. */
    public CaseState to() {
        return to;
    }

    public Right right() {
        return right;
    }

    public boolean needsReason() {
        return needsReason;
    }

    public boolean isLegalFrom(CaseState state) {
        return from.contains(state);
    }
}
