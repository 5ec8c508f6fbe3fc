package org.waymark.safety;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.CurrentActor;
import org.waymark.access.DraftSeal;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.justice.Happenings;
import org.waymark.justice.JusticeEvent;
import org.waymark.person.CaseSuspectStore;
import org.waymark.person.SuspectName;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Ids;
import org.waymark.shared.TypedText;

/**
 * Protective orders and their breaches. That one was made, ended or breached is also a step of
 * police and court, which raises the review of the risk; what it says stays here.
 */
@Stateless
@Guarded
public class Orders {

    private static final int LONGEST_COURT = 200;
    private static final int LONGEST_AGAINST = 200;
    static final int LONGEST_TERMS = 4_000;
    private static final int LONGEST_REFERENCE = 100;

    @Inject private CaseAccess cases;
    @Inject private OrderStore store;
    @Inject private OrderReader reader;
    @Inject private OrderReview review;
    @Inject private OrderCheck check;
    @Inject private Happenings justice;
    @Inject private MaracFlags flags;
    @Inject private CaseSuspectStore suspects;
    @Inject private ReferenceData reference;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /** The orders of a case with their breaches, newest first. */
    @Needs(Right.CASE_WORK)
    public List<ProtectiveOrder> of(String caseReference) {
        CaseAccess.Seen found = cases.look(caseReference, "protective orders");
        return reader.orders(found.id(), found.personId());
    }

    /**
     * An order was made, or applied for. Before one that was made ends, a task asks for the risk to
     * be looked at.
     */
    @Needs(Right.CASE_WORK)
    public void made(String caseReference, ProtectiveOrder.Form typed) {
        CaseAccess.Found found = cases.openToWork(caseReference, "protective order");
        ProtectiveOrder.Form order = checked(typed);
        boolean made = order.madeOn() != null;
        Long task = made ? review.set(found, order.madeOn(), order.endsOn()) : null;
        long id = Ids.next();
        store.add(
                id, found.id(), found.personId(), order, task, current.get().id(), clock.instant());
        suspects.named(
                found.id(),
                id,
                SuspectName.of(order.against(), order.againstBorn()).stream().toList());
        if (order.appliedOn() != null) {
            step(found, JusticeEvent.ORDER_ASKED, order.appliedOn(), order.kind());
        }
        if (made) {
            step(found, JusticeEvent.ORDER_MADE, order.madeOn(), order.kind());
        }
        cases.dangerKnown(
                found.id(),
                made ? "A protective order was made" : "A protective order was applied for");
        drafts.discard(DraftSeal.KEY + "order:" + found.reference());
    }

    /** An order was breached. */
    @Needs(Right.CASE_WORK)
    public void breached(String caseReference, long orderId, ProtectiveOrder.BreachForm typed) {
        CaseAccess.Found found = cases.openToWork(caseReference, "breach of an order");
        ProtectiveOrder order = reader.order(found.id(), found.personId(), orderId);
        Map<String, String> problems = new LinkedHashMap<>();
        check.since("breachOn", typed.on(), order.madeOn(), problems);
        text("breachWhat", typed.what(), LONGEST_TERMS, "Say what happened.", problems);
        if (typed.reported() == null) {
            problems.put("reported", "Say whether police were told.");
        }
        if (!TypedText.fits(typed.crimeReference(), LONGEST_REFERENCE)) {
            problems.put("crimeRef", TypedText.tooLong(typed.crimeReference(), LONGEST_REFERENCE));
        }
        OrderCheck.refuse(problems);
        store.breached(
                Ids.next(),
                orderId,
                found.personId(),
                new ProtectiveOrder.BreachForm(
                        typed.on(),
                        typed.what().strip(),
                        typed.reported(),
                        TypedText.optional("crimeRef", typed.crimeReference(), LONGEST_REFERENCE)),
                current.get().id(),
                clock.instant());
        step(found, JusticeEvent.ORDER_BREACHED, typed.on(), order.kind());
        flags.again(found.id(), "an order was breached");
        drafts.discard(DraftSeal.KEY + "breach-" + orderId + ":" + found.reference());
    }

    private void step(CaseAccess.Found found, JusticeEvent event, LocalDate on, String kind) {
        justice.write(found, event, on, on, reference.label("order_kind", kind));
    }

    private ProtectiveOrder.Form checked(ProtectiveOrder.Form typed) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!reference
                .codeLists()
                .codes("order_kind", WorkingDays.dateOf(clock.instant()))
                .contains(typed.kind())) {
            problems.put("orderKind", "Choose which kind of order.");
        }
        text("orderCourt", typed.court(), LONGEST_COURT, "Say which court or police.", problems);
        if (!TypedText.fits(typed.against(), LONGEST_AGAINST)) {
            problems.put("against", TypedText.tooLong(typed.against(), LONGEST_AGAINST));
        }
        if (!TypedText.fits(typed.againstBorn(), LONGEST_REFERENCE)) {
            problems.put("againstBorn", TypedText.tooLong(typed.againstBorn(), LONGEST_REFERENCE));
        }
        if (typed.appliedOn() != null) {
            check.past("orderApplied", typed.appliedOn(), problems);
        }
        if (typed.madeOn() != null) {
            check.past("madeOn", typed.madeOn(), problems);
        } else if (typed.appliedOn() == null) {
            problems.put("madeOn", "Enter the day it was made, or the day it was applied for.");
        } else if (typed.endsOn() != null) {
            problems.put("endsOn", "An order that is not made has no last day. Leave it empty.");
        }
        if (typed.madeOn() != null
                && typed.appliedOn() != null
                && typed.madeOn().isBefore(typed.appliedOn())) {
            problems.put("madeOn", "It was not made before it was applied for.");
        }
        OrderCheck.ends("endsOn", typed.madeOn(), typed.endsOn(), problems);
        text("terms", typed.terms(), LONGEST_TERMS, "Write down what it forbids.", problems);
        OrderCheck.refuse(problems);
        return new ProtectiveOrder.Form(
                typed.kind(),
                typed.court().strip(),
                TypedText.optional("against", typed.against(), LONGEST_AGAINST),
                TypedText.optional("againstBorn", typed.againstBorn(), LONGEST_REFERENCE),
                typed.terms().strip(),
                typed.appliedOn(),
                typed.madeOn(),
                typed.endsOn());
    }

    private static void text(
            String field, String typed, int most, String otherwise, Map<String, String> problems) {
        if (typed == null || typed.isBlank()) {
            problems.put(field, otherwise);
        } else if (!TypedText.fits(typed, most)) {
            problems.put(field, TypedText.tooLong(typed, most));
        }
    }
}
