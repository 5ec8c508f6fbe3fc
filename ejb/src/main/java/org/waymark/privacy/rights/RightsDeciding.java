package org.waymark.privacy.rights;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.person.ProcessingLimit;
import org.waymark.privacy.rights.RightsOutcome.Decision;
import org.waymark.shared.BadInput;
import org.waymark.shared.TypedText;

/**
 * Decides about a request, always by two: one proposes, another approves, and only then it takes
 * effect. A refusal says why and that its reader may complain.
 */
@Stateless
@Guarded
public class RightsDeciding {

    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_WORDS = 500;

    /** What can be refused although nobody knows who asks, or about whom. */
    private static final Set<RightsGround> WITHOUT_RECORD =
            EnumSet.of(RightsGround.NOT_IDENTIFIED, RightsGround.NOTHING_HELD);

    @Inject private RightsStore store;
    @Inject private RightsDesk desk;
    @Inject private RightsEffects effects;
    @Inject private SafeDelivery delivery;
    @Inject private PersonRecord record;

    /**
     * Proposes a decision to a second person.
     *
     * @param grounds why; null for a copy that is given
     * @param purpose the use that is stopped; for an objection that is granted
     * @param note the reasons, as whoever asked is told them
     */
    @Needs(Right.RIGHTS_WORK)
    public void propose(
            String reference,
            Decision decision,
            RightsGround grounds,
            ProcessingLimit.Purpose purpose,
            String note) {
        RightsRequest request = desk.open(reference, "decision proposed");
        if (decision == null) {
            throw new BadInput("decision", "Choose what you propose.");
        }
        boolean refused = decision == Decision.REFUSED;
        if (!(refused && WITHOUT_RECORD.contains(grounds))) {
            request.requireKnown();
        }
        if (request.state() == RightsState.RECEIVED && !refused) {
            throw new BadInput("decision", "Begin the work first.");
        }
        requireGrounds(request.kind(), refused, grounds);
        String words =
                TypedText.required(
                        "decisionNote",
                        note,
                        LONGEST_NOTE,
                        "Give the reasons, as whoever asked will be told them.");
        if (!refused) {
            request.objectsTo(request.kind() == RightsKind.OBJECTION ? purpose : null);
            effects.requireReady(request);
        }
        request.outcome().proposed(decision, grounds, words, desk.actor(), desk.now());
        desk.move(request, RightsMove.PROPOSE, decision.label() + ": " + words);
    }

    private static void requireGrounds(RightsKind kind, boolean refused, RightsGround grounds) {
        Set<RightsGround> may = refused ? kind.refusals() : kind.grants();
        if (may.isEmpty() && grounds != null || !may.isEmpty() && !may.contains(grounds)) {
            throw new BadInput("grounds", "Choose a ground that fits what you propose.");
        }
    }

    /** The second person sees it otherwise. */
    @Needs(Right.RIGHTS_WORK)
    public void sendBack(String reference, String why) {
        RightsRequest request = desk.open(reference, "decision sent back");
        desk.move(
                request,
                RightsMove.SEND_BACK,
                TypedText.required("backWhy", why, LONGEST_WORDS, "Say what has to change."));
    }

    /**
     * The second person agrees, and it takes effect.
     *
     * @throws BadInput when it is whoever proposed it, or a deletion cannot be granted any more
     */
    @Needs(Right.RIGHTS_WORK)
    public void approve(String reference) {
        RightsRequest request = desk.open(reference, "decision approved");
        Long by = request.outcome().proposedBy();
        if (by != null && by == desk.actor()) {
            throw new BadInput(
                    "approve", "You proposed this. Somebody else has to look at it and approve.");
        }
        desk.move(request, RightsMove.APPROVE, null);
        effects.requireStillReady(request);
        request.outcome().approved(desk.actor(), desk.now());
        effects.apply(request);
    }

    /** Something has changed since: it is worked on again, and approved again. */
    @Needs(Right.RIGHTS_WORK)
    public void revise(String reference, String why) {
        RightsRequest request = desk.open(reference, "decision taken up again");
        if (request.kind() != RightsKind.ACCESS) {
            throw new BadInput("reviseWhy", "What was decided has taken effect already.");
        }
        desk.move(
                request,
                RightsMove.REVISE,
                TypedText.required("reviseWhy", why, LONGEST_WORDS, "Say what has changed."));
        request.outcome().takenBack();
    }

    /** A copy that says that documents are beside it is not given without them. */
    private void requireDocuments(RightsRequest request, List<RightsCopy> copies) {
        Set<Long> files = record.files(request);
        boolean documents =
                store.items(request.id()).stream()
                        .anyMatch(
                                item ->
                                        item.source().hasFiles()
                                                && item.choice() != RightsItem.Choice.WITHHOLD
                                                && files.contains(item.sourceId()));
        if (documents
                && copies.stream()
                        .noneMatch(
                                copy -> copy.counts() && copy.format() == RightsCopy.Format.ZIP)) {
            throw new BadInput(
                    "way",
                    "Documents are part of this copy. Take the PDF with the documents first.");
        }
    }

    /**
     * Whoever asked was told, in a way that is safe.
     *
     * @param pointId the contact point of the record that was used; null where none was
     * @param given the address they gave for this; null where none was
     * @throws BadInput when that way is not safe
     */
    @Needs(Right.RIGHTS_WORK)
    public void answer(String reference, AnswerWay way, Long pointId, String given) {
        RightsRequest request = desk.open(reference, "answered");
        boolean refused = request.outcome().decision() == Decision.REFUSED;
        if (!refused && request.kind() == RightsKind.ACCESS) {
            List<RightsCopy> copies = store.copies(request.id());
            if (copies.stream().noneMatch(RightsCopy::counts)) {
                throw new BadInput("way", "Take the copy first: nothing has been made yet.");
            }
            requireDocuments(request, copies);
        }
        if (!refused && request.kind() == RightsKind.ERASURE && !record.isGone(request)) {
            throw new BadInput(
                    "way",
                    "The record has not been destroyed yet. It is due: its manager approves it under"
                            + " \u201cRetention\u201d, and it goes in the night after.");
        }
        String to = delivery.checked(request, way, pointId, given);
        request.outcome().told(way, to, desk.today());
        desk.move(
                request,
                refused ? RightsMove.REFUSE : RightsMove.ANSWER,
                way.label() + (to == null ? "" : ": " + to));
    }
}
