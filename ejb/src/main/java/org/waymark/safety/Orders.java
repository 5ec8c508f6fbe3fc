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
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Ids;
import org.waymark.shared.TypedText;

/**
 * Protective orders and their breaches. That one was made, ended or breached is also a step of
 * police and court, which raises the review of the risk; what it says stays here.
 */
@Stateless
@Guarded
public class Orders {

    /** The kind of the task that asks for the risk to be looked at before an order ends. */
    static final String ENDING = "ORDER_ENDING";

    private static final int LONGEST_COURT = 200;
    private static final int LONGEST_AGAINST = 200;
    private static final int LONGEST_TERMS = 4_000;
    private static final int LONGEST_REFERENCE = 100;

    @Inject private CaseAccess cases;
    @Inject private OrderStore store;
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
        return store.orders(found.id(), found.personId());
    }

    /** An order was made; before it ends a task asks for the risk to be looked at. */
    @Needs(Right.CASE_WORK)
    public void made(String caseReference, ProtectiveOrder.Form typed) {
        CaseAccess.Found found = cases.openToWork(caseReference, "protective order");
        ProtectiveOrder.Form order = checked(typed);
        LocalDate today = today();
        Long task = null;
        if (order.endsOn() != null && !order.endsOn().isBefore(today)) {
            LocalDate review = ProtectiveOrder.reviewOn(order.madeOn(), order.endsOn());
            task =
                    cases.task(
                            found.id(),
                            ENDING,
                            "An order ends soon: review the risk, and whether to ask for another",
                            WorkingDays.endOf(review.isBefore(today) ? today : review));
        }
        long id = Ids.next();
        store.add(
                id, found.id(), found.personId(), order, task, current.get().id(), clock.instant());
        suspects.named(
                found.id(),
                id,
                SuspectName.of(order.against(), order.againstBorn()).stream().toList());
        step(found, JusticeEvent.ORDER_MADE, order.madeOn(), order.kind());
        cases.dangerKnown(found.id(), "A protective order was made");
        drafts.discard(DraftSeal.KEY + "order:" + found.reference());
    }

    /** An order was breached. */
    @Needs(Right.CASE_WORK)
    public void breached(String caseReference, long orderId, ProtectiveOrder.BreachForm typed) {
        CaseAccess.Found found = cases.openToWork(caseReference, "breach of an order");
        ProtectiveOrder order = store.order(found.id(), found.personId(), orderId);
        Map<String, String> problems = new LinkedHashMap<>();
        past("breachOn", typed.on(), problems);
        if (typed.on() != null && typed.on().isBefore(order.madeOn())) {
            problems.put("breachOn", "The order was not made yet on that day.");
        }
        text("breachWhat", typed.what(), LONGEST_TERMS, "Say what happened.", problems);
        if (typed.reported() == null) {
            problems.put("reported", "Say whether police were told.");
        }
        if (!TypedText.fits(typed.crimeReference(), LONGEST_REFERENCE)) {
            problems.put("crimeRef", TypedText.tooLong(typed.crimeReference(), LONGEST_REFERENCE));
        }
        refuse(problems);
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

    /** An order ended: it ran out, or a court ended it. */
    @Needs(Right.CASE_WORK)
    public void ended(String caseReference, long orderId, LocalDate on) {
        CaseAccess.Found found = cases.openToWork(caseReference, "order ended");
        ProtectiveOrder order = store.order(found.id(), found.personId(), orderId);
        Map<String, String> problems = new LinkedHashMap<>();
        past("endedOn", on, problems);
        if (on != null && on.isBefore(order.madeOn())) {
            problems.put("endedOn", "The order was not made yet on that day.");
        }
        refuse(problems);
        if (!store.ended(found.id(), orderId, on)) {
            throw new ChangedMeanwhile();
        }
        if (order.taskId() != null && cases.isTaskOpen(order.taskId())) {
            cases.taskEnds(order.taskId());
        }
        step(found, JusticeEvent.ORDER_ENDED, on, order.kind());
    }

    private void step(CaseAccess.Found found, JusticeEvent event, LocalDate on, String kind) {
        justice.write(found, event, on, on, reference.label("order_kind", kind));
    }

    private ProtectiveOrder.Form checked(ProtectiveOrder.Form typed) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!reference.codeLists().codes("order_kind", today()).contains(typed.kind())) {
            problems.put("orderKind", "Choose which kind of order.");
        }
        text("orderCourt", typed.court(), LONGEST_COURT, "Say which court or police.", problems);
        if (!TypedText.fits(typed.against(), LONGEST_AGAINST)) {
            problems.put("against", TypedText.tooLong(typed.against(), LONGEST_AGAINST));
        }
        if (!TypedText.fits(typed.againstBorn(), LONGEST_REFERENCE)) {
            problems.put("againstBorn", TypedText.tooLong(typed.againstBorn(), LONGEST_REFERENCE));
        }
        past("madeOn", typed.madeOn(), problems);
        if (typed.endsOn() != null
                && typed.madeOn() != null
                && !typed.endsOn().isAfter(typed.madeOn())) {
            problems.put("endsOn", "It ends after it was made.");
        }
        text("terms", typed.terms(), LONGEST_TERMS, "Write down what it forbids.", problems);
        refuse(problems);
        return new ProtectiveOrder.Form(
                typed.kind(),
                typed.court().strip(),
                TypedText.optional("against", typed.against(), LONGEST_AGAINST),
                TypedText.optional("againstBorn", typed.againstBorn(), LONGEST_REFERENCE),
                typed.terms().strip(),
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

    private void past(String field, LocalDate day, Map<String, String> problems) {
        if (day == null) {
            problems.put(field, "Enter the day.");
        } else if (day.isAfter(today())) {
            problems.put(field, "This day has not come yet.");
        }
    }

    private static void refuse(Map<String, String> problems) {
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
