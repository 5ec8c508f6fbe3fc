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
import org.waymark.casework.CaseEvent;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/**
 * The children of somebody who is supported: each with a record of its own, and with the decision
 * whether children's social care is told. A child has no way in but through its case; the timeline
 * names none.
 */
@Stateless
@Guarded
public class Children {

    private static final int LONGEST_REASON = 1_000;

    @Inject private CaseAccess cases;
    @Inject private ChildStore store;
    @Inject private SafeguardingDesk desk;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /** A child as the form says it; {@code based} is the id of the version it was written from. */
    public record Form(Integer number, Long basedId, Map<Child.Field, String> said) {}

    /** The children of a case as they are known now. */
    @Needs(Right.CASE_WORK)
    public List<Child> of(String caseReference) {
        CaseAccess.Seen found = cases.look(caseReference, "children");
        return store.children(found.id(), found.personId());
    }

    /**
     * Writes down a child, or what is known of it by now; what was known before stays.
     *
     * @throws ChangedMeanwhile when somebody changed the record of this child meanwhile
     */
    @Needs(Right.CASE_WORK)
    public void save(String caseReference, Form form) {
        CaseAccess.Found found = cases.openToWork(caseReference, "child written down");
        Map<String, String> said = checked(form.said());
        int number = form.number() == null ? store.nextNumber(found.id()) : form.number();
        if (form.number() != null) {
            requireNewest(found, number, form.basedId());
        }
        long id = Ids.next();
        store.add(
                id,
                found.id(),
                found.personId(),
                number,
                false,
                said,
                current.get().id(),
                clock.instant());
        happened(found, form.number() == null ? "Child written down" : "Record of a child changed");
        drafts.discard(
                DraftSeal.KEY
                        + "child-"
                        + (form.number() == null ? "new" : form.number())
                        + ":"
                        + found.reference());
    }

    /** Takes out a child that was written down in error; it is shown no more. */
    @Needs(Right.CASE_WORK)
    public void remove(String caseReference, int number, String reason) {
        CaseAccess.Found found = cases.openToWork(caseReference, "child taken out");
        String why =
                TypedText.required(
                        "removeWhy", reason, LONGEST_REASON, "Say why the record is an error.");
        store.newest(found.id(), number);
        Map<String, String> said = new LinkedHashMap<>(child(found, number).words());
        said.put("REMOVED", why);
        store.add(
                Ids.next(),
                found.id(),
                found.personId(),
                number,
                true,
                said,
                current.get().id(),
                clock.instant());
        happened(found, "Record of a child taken out as an error");
    }

    /** Children's social care was told of a child, or it was decided not to tell them. */
    @Needs(Right.CASE_WORK)
    public void decide(String caseReference, int number, Child.Decision decision) {
        CaseAccess.Found found = cases.openToWork(caseReference, "child safeguarding");
        store.newest(found.id(), number);
        boolean referred = desk.decide(found, number, decision);
        happened(
                found,
                referred
                        ? "Children\u2019s social care told of a child"
                        : "Decided not to refer a child");
        drafts.discard(DraftSeal.KEY + "safeguarding-" + number + ":" + found.reference());
    }

    /** What children's social care answered. */
    @Needs(Right.CASE_WORK)
    public void answered(String caseReference, long safeguardingId, LocalDate on, String outcome) {
        CaseAccess.Found found = cases.openToWork(caseReference, "child safeguarding outcome");
        desk.answered(
                found,
                store.children(found.id(), found.personId()).stream()
                        .flatMap(child -> child.safeguarding().stream())
                        .toList(),
                safeguardingId,
                on,
                outcome);
        drafts.discard(DraftSeal.KEY + "answered-" + safeguardingId + ":" + found.reference());
        happened(found, "Children\u2019s social care answered");
    }

    private void requireNewest(CaseAccess.Found found, int number, Long basedId) {
        long newest = store.newest(found.id(), number);
        if (basedId == null || newest != basedId) {
            throw new ChangedMeanwhile();
        }
    }

    private Child child(CaseAccess.Found found, int number) {
        return store.children(found.id(), found.personId()).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Map<String, String> checked(Map<Child.Field, String> typed) {
        Map<String, String> problems = new LinkedHashMap<>();
        Map<String, String> said = new LinkedHashMap<>();
        Map<Child.Field, String> of = typed == null ? Map.of() : typed;
        for (Child.Field field : Child.Field.values()) {
            String text = of.get(field);
            if (!TypedText.fits(text, field.most())) {
                problems.put(field.name(), TypedText.tooLong(text, field.most()));
            } else if (text != null && !text.isBlank()) {
                said.put(field.name(), text.strip());
            } else if (field == Child.Field.NAME) {
                problems.put(field.name(), "Enter the child\u2019s name, or what they are called.");
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return said;
    }

    private void happened(CaseAccess.Found found, String what) {
        cases.happened(found.id(), CaseEvent.Kind.PROTECTION, what, null, null);
    }
}
