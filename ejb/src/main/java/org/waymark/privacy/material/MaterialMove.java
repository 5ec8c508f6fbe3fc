package org.waymark.privacy.material;

import static org.waymark.privacy.material.MaterialState.*;

import java.util.EnumSet;
import java.util.Set;
import org.waymark.access.Right;

/**
 * Every legal move of a request for material: from which states, to which, by whom, and whether it
 * needs words. There is no other way to change the state of a request, and no other way for
 * anything to be printed of a case as a whole.
 */
public enum MaterialMove {
    RECORD("Entered", EnumSet.noneOf(MaterialState.class), RECEIVED, Right.MATERIAL_PREPARE, false),
    RETURN(
            "Returned to be put right",
            EnumSet.of(RECEIVED, REVIEW),
            RETURNED,
            Right.MATERIAL_PREPARE,
            true),
    ASK_AGAIN("Came back put right", EnumSet.of(RETURNED), RECEIVED, Right.MATERIAL_PREPARE, false),
    PREPARE("Preparing began", EnumSet.of(RECEIVED), REVIEW, Right.MATERIAL_PREPARE, false),
    /** Put before a second person. */
    SUBMIT(
            "Put before a second person",
            EnumSet.of(REVIEW),
            APPROVAL,
            Right.MATERIAL_PREPARE,
            false),
    SEND_BACK("Sent back", EnumSet.of(APPROVAL), REVIEW, Right.MATERIAL_APPROVE, true),
    /** The first of two who have to approve the whole file. */
    APPROVE_FIRST(
            "Approved by the first of two",
            EnumSet.of(APPROVAL),
            APPROVAL,
            Right.MATERIAL_APPROVE,
            true),
    APPROVE("Approved", EnumSet.of(APPROVAL), APPROVED, Right.MATERIAL_APPROVE, true),
    /** Something came up between the approval and the handing over. */
    TAKE_BACK("Taken up again", EnumSet.of(APPROVED), REVIEW, Right.MATERIAL_PREPARE, true),
    GIVE("Handed over", EnumSet.of(APPROVED), DISCLOSED, Right.MATERIAL_PREPARE, false),
    REFUSE("Refused", EnumSet.of(RECEIVED, REVIEW), REFUSED, Right.MATERIAL_PREPARE, true),
    WITHDRAW(
            "Withdrawn by who asked",
            EnumSet.of(RECEIVED, RETURNED, REVIEW, APPROVAL, APPROVED),
            WITHDRAWN,
            Right.MATERIAL_PREPARE,
            true);

    private final String label;
    private final Set<MaterialState> from;
    private final MaterialState to;
    private final Right right;
    private final boolean needsWords;

    MaterialMove(
            String label, Set<MaterialState> from, MaterialState to, Right right, boolean words) {
        this.label = label;
        this.from = from;
        this.to = to;
        this.right = right;
        this.needsWords = words;
    }

    public String label() {
        return label;
    }

    public MaterialState to() {
        return to;
    }

    public Right right() {
        return right;
    }

    public boolean needsWords() {
        return needsWords;
    }

    public boolean isLegalFrom(MaterialState state) {
        return from.contains(state);
    }

    /**
     * The same for a request on this basis: who is ordered by a court cannot refuse, only challenge
     * the order, and does so before the court.
     */
    public boolean isLegal(MaterialState state, Basis basis) {
        return isLegalFrom(state) && !(this == REFUSE && basis == Basis.COURT);
    }
}
