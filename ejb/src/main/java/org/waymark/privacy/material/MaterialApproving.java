package org.waymark.privacy.material;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.shared.Ids;
import org.waymark.shared.IllegalMove;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.TypedText;

/**
 * A second person, who decided nothing of it, reads exactly what would leave and approves it or
 * sends it back; for a whole file two of them. After that the same paper is handed over and no
 * other.
 */
@Stateless
@Guarded
public class MaterialApproving {

    private static final int NOTE = 1_000;

    @Inject private MaterialStore store;
    @Inject private MaterialPaper paper;
    @Inject private CaseAccess cases;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /** What would leave, marked as a draft; without anything that is taken out or withheld. */
    @Needs(Right.MATERIAL_APPROVE)
    public byte[] draft(String reference) {
        MaterialRequest request = load(reference, "draft of material read");
        if (request.state() != MaterialState.APPROVAL) {
            throw new IllegalMove("There is no draft: nothing waits for approval.");
        }
        return paper.make(request, true).pdf();
    }

    /**
     * Approves it. With the last approval that is needed the paper is made and kept.
     *
     * @param note what was looked at
     * @throws NotAllowed when the actor prepared or approved it already
     */
    @Needs(Right.MATERIAL_APPROVE)
    public void approve(String reference, String note) {
        MaterialRequest request = load(reference, "material approved");
        String typed =
                TypedText.required("approveNote", note, NOTE, "Say what you have looked at.");
        List<MaterialApproval> earlier = store.approvals(request.id());
        if (hadAHand(request)) {
            throw new NotAllowed("You prepared this. Somebody else has to approve it.");
        }
        if (earlier.stream().anyMatch(each -> each.accountId() == current.get().id())) {
            throw new NotAllowed("You have approved this. A third person has to approve it too.");
        }
        boolean last = earlier.size() + 1 >= request.asked().approvals();
        store.move(
                request,
                last ? MaterialMove.APPROVE : MaterialMove.APPROVE_FIRST,
                typed,
                current.get());
        store.add(
                MaterialApproval.of(
                        Ids.next(), request.id(), current.get().id(), clock.instant(), typed));
        if (last) {
            MaterialBundle.Made made = paper.make(request, false);
            store.keep(request, made.pdf(), made.pages(), made.sha256());
            happened(request, MaterialMove.APPROVE);
        }
    }

    /** Sends it back to whoever prepared it; approvals before count no more. */
    @Needs(Right.MATERIAL_APPROVE)
    public void sendBack(String reference, String why) {
        MaterialRequest request = load(reference, "material sent back");
        String typed = TypedText.required("sendBackWhy", why, NOTE, "Say what has to change.");
        if (hadAHand(request)) {
            throw new NotAllowed("You prepared this. Somebody else has to look at it.");
        }
        store.move(request, MaterialMove.SEND_BACK, typed, current.get());
        store.approvals(request.id()).forEach(MaterialApproval::end);
    }

    /** The paper that was approved. */
    @Needs({Right.MATERIAL_PREPARE, Right.MATERIAL_APPROVE})
    public byte[] paper(String reference) {
        MaterialRequest request = load(reference, "approved material taken as a file");
        if (request.state() != MaterialState.APPROVED
                && request.state() != MaterialState.DISCLOSED) {
            throw new IllegalMove("There is no paper: it was not approved.");
        }
        return store.kept(request);
    }

    /** Writes down that it was handed over, to whom and how. */
    @Needs(Right.MATERIAL_PREPARE)
    public void handOver(String reference, String to, Handover form) {
        MaterialRequest request =
                store.load(
                        MaterialScope.prepared(current.get()), reference, "material handed over");
        String typed =
                TypedText.required(
                        "givenTo", to, 200, "Enter who received it, with rank or office.");
        if (form == null) {
            throw new org.waymark.shared.BadInput("givenForm", "Choose how it was handed over.");
        }
        request.given(current.get().id(), clock.instant(), typed, form);
        store.move(request, MaterialMove.GIVE, "To " + typed + ". " + form.label(), current.get());
        happened(request, MaterialMove.GIVE);
    }

    /** Whoever ever had a hand in it does not approve it, although others have decided since. */
    private boolean hadAHand(MaterialRequest request) {
        return store.hadAHand(request, current.get().id());
    }

    private MaterialRequest load(String reference, String doing) {
        return store.load(MaterialScope.of(current.get()), reference, doing);
    }

    private void happened(MaterialRequest request, MaterialMove move) {
        cases.happened(
                request.caseId(),
                CaseEvent.Kind.REQUEST,
                "Request for material: " + move.label().toLowerCase(Locale.UK),
                null,
                null);
    }
}
