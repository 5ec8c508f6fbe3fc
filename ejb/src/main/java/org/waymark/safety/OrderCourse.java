package org.waymark.safety;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import org.waymark.reference.ReferenceData;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Ids;
import org.waymark.shared.TypedText;

/**
 * What becomes of a protective order: granted or refused, served, varied or renewed, ended. Each is
 * also a step of police and court with its day.
 */
@Stateless
@Guarded
public class OrderCourse {

    @Inject private CaseAccess cases;
    @Inject private OrderStore store;
    @Inject private OrderReader reader;
    @Inject private OrderReview review;
    @Inject private OrderCheck check;
    @Inject private Happenings justice;
    @Inject private ReferenceData reference;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * The court decided on an application.
     *
     * @param granted was the order made?
     * @param endsOn until when it counts; null until further order, and when it was refused
     */
    @Needs(Right.CASE_WORK)
    public void decided(
            String caseReference, long orderId, Boolean granted, LocalDate on, LocalDate endsOn) {
        CaseAccess.Found found = cases.openToWork(caseReference, "decision on an order");
        ProtectiveOrder order = order(found, orderId);
        Map<String, String> problems = new LinkedHashMap<>();
        if (granted == null) {
            problems.put("granted", "Say whether it was made.");
        }
        check.past("decidedOn", on, problems);
        if (on != null && on.isBefore(order.since())) {
            problems.put("decidedOn", "It was not applied for yet on that day.");
        }
        if (Boolean.FALSE.equals(granted) && endsOn != null) {
            problems.put("grantedUntil", "An order that was refused has no last day.");
        }
        OrderCheck.ends("grantedUntil", on, endsOn, problems);
        OrderCheck.refuse(problems);
        requireChanged(
                granted
                        ? store.granted(
                                found.id(), orderId, on, endsOn, review.set(found, on, endsOn))
                        : store.refused(found.id(), orderId, on));
        step(found, granted ? JusticeEvent.ORDER_MADE : JusticeEvent.ORDER_REFUSED, on, order);
    }

    /** Whom it binds was told of it. */
    @Needs(Right.CASE_WORK)
    public void served(String caseReference, long orderId, LocalDate on) {
        CaseAccess.Found found = cases.openToWork(caseReference, "order served");
        ProtectiveOrder order = order(found, orderId);
        Map<String, String> problems = new LinkedHashMap<>();
        check.since("servedOn", on, order.madeOn(), problems);
        OrderCheck.refuse(problems);
        requireChanged(store.served(found.id(), orderId, on));
        step(found, JusticeEvent.ORDER_SERVED, on, order);
    }

    /** The court varied or renewed it: from then on it counts until another day. */
    @Needs(Right.CASE_WORK)
    public void varied(String caseReference, long orderId, ProtectiveOrder.VariationForm typed) {
        CaseAccess.Found found = cases.openToWork(caseReference, "order varied");
        ProtectiveOrder order = order(found, orderId);
        Map<String, String> problems = new LinkedHashMap<>();
        check.since("variedOn", typed.on(), order.madeOn(), problems);
        OrderCheck.ends("variedUntil", typed.on(), typed.endsOn(), problems);
        if (!TypedText.fits(typed.terms(), Orders.LONGEST_TERMS)) {
            problems.put("variedTerms", TypedText.tooLong(typed.terms(), Orders.LONGEST_TERMS));
        }
        OrderCheck.refuse(problems);
        review.end(order);
        requireChanged(
                store.varied(
                        Ids.next(),
                        found.id(),
                        found.personId(),
                        order,
                        new ProtectiveOrder.VariationForm(
                                typed.on(),
                                typed.endsOn(),
                                TypedText.optional(
                                        "variedTerms", typed.terms(), Orders.LONGEST_TERMS)),
                        review.set(found, typed.on(), typed.endsOn()),
                        current.get().id(),
                        clock.instant()));
        step(found, JusticeEvent.ORDER_VARIED, typed.on(), order);
        drafts.discard(DraftSeal.KEY + "vary-" + orderId + ":" + found.reference());
    }

    /** An order ended: it ran out, or a court ended it. */
    @Needs(Right.CASE_WORK)
    public void ended(String caseReference, long orderId, LocalDate on) {
        CaseAccess.Found found = cases.openToWork(caseReference, "order ended");
        ProtectiveOrder order = order(found, orderId);
        Map<String, String> problems = new LinkedHashMap<>();
        check.since("endedOn", on, order.madeOn(), problems);
        OrderCheck.refuse(problems);
        requireChanged(store.ended(found.id(), orderId, on));
        review.end(order);
        step(found, JusticeEvent.ORDER_ENDED, on, order);
    }

    private ProtectiveOrder order(CaseAccess.Found found, long orderId) {
        return reader.order(found.id(), found.personId(), orderId);
    }

    private static void requireChanged(boolean changed) {
        if (!changed) {
            throw new ChangedMeanwhile();
        }
    }

    private void step(
            CaseAccess.Found found, JusticeEvent event, LocalDate on, ProtectiveOrder order) {
        justice.write(found, event, on, on, reference.label("order_kind", order.kind()));
    }
}
