package org.waymark.privacy.material;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.Reference;
import org.waymark.shared.TypedText;

/**
 * The register of requests for material: a manager of the case enters what came in, returns it to
 * be put right, or ends it. Each step has its line on the case's timeline, without what was asked.
 */
@Stateless
@Guarded
public class MaterialRegister {

    private static final int SHORT = 200;
    private static final int LONG = 2_000;
    private static final int REPLY = 4_000;

    @Inject private MaterialStore store;
    @Inject private CaseAccess cases;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * Enters a request.
     *
     * @param caseReference as stored, of a case the actor manages
     * @return the reference of the request
     * @throws BadInput naming every field that cannot be taken
     */
    @Needs(Right.MATERIAL_PREPARE)
    public String record(String caseReference, Asked asked) {
        MaterialStore.Key key =
                store.managedCase(MaterialScope.prepared(current.get()), caseReference);
        subject.supportCase(key.caseId(), key.personId(), "request for material entered");
        Asked typed = checked(asked);
        MaterialRequest request =
                MaterialRequest.record(
                        Ids.next(),
                        Reference.next().value(),
                        key.caseId(),
                        typed,
                        current.get().id(),
                        clock.instant());
        store.add(request);
        store.add(MaterialWeighing.of(request.id()));
        store.add(
                MaterialEvent.of(
                        Ids.next(),
                        request,
                        MaterialMove.RECORD,
                        null,
                        current.get().id(),
                        clock.instant()));
        happened(request, MaterialMove.RECORD);
        return request.reference();
    }

    /** What came back put right. */
    @Needs(Right.MATERIAL_PREPARE)
    public void askAgain(String reference, Asked asked) {
        MaterialRequest request = load(reference, "request put right");
        request.ask(checked(asked));
        store.move(request, MaterialMove.ASK_AGAIN, null, current.get());
        happened(request, MaterialMove.ASK_AGAIN);
    }

    /** The reply that returns a request for these shortfalls, to be put in better words. */
    @Needs(Right.MATERIAL_PREPARE)
    public String draftReply(String reference, Set<Shortfall> shortfalls) {
        MaterialRequest request = load(reference, "reply to request drafted");
        return ReplyDraft.of(
                request.asked(),
                new Reference(request.reference()).shown(),
                someOf(shortfalls).stream().sorted().toList());
    }

    /**
     * Returns a request that has no scope, or goes beyond its reason.
     *
     * @param reply as it is sent
     */
    @Needs(Right.MATERIAL_PREPARE)
    public void giveBack(String reference, Set<Shortfall> shortfalls, String reply) {
        MaterialRequest request = load(reference, "request returned");
        String labels =
                String.join(
                        "; ", someOf(shortfalls).stream().sorted().map(Shortfall::label).toList());
        request.answered(
                TypedText.required(
                        "reply", reply, REPLY, "Write the reply that goes back with it."));
        store.move(request, MaterialMove.RETURN, labels, current.get());
        happened(request, MaterialMove.RETURN);
    }

    /** Nothing is given. An order of a court cannot be refused. */
    @Needs(Right.MATERIAL_PREPARE)
    public void refuse(String reference, String why) {
        MaterialRequest request = load(reference, "request refused");
        String typed = TypedText.required("refuseWhy", why, LONG, "Say why nothing is given.");
        store.move(request, MaterialMove.REFUSE, typed, current.get());
        happened(request, MaterialMove.REFUSE);
    }

    /** Whoever asked no longer asks. */
    @Needs(Right.MATERIAL_PREPARE)
    public void withdraw(String reference, String why) {
        MaterialRequest request = load(reference, "request withdrawn");
        String typed =
                TypedText.required("withdrawWhy", why, LONG, "Say who withdrew it, and when.");
        store.move(request, MaterialMove.WITHDRAW, typed, current.get());
        happened(request, MaterialMove.WITHDRAW);
    }

    private MaterialRequest load(String reference, String doing) {
        return store.load(MaterialScope.prepared(current.get()), reference, doing);
    }

    private void happened(MaterialRequest request, MaterialMove move) {
        cases.happened(
                request.caseId(),
                CaseEvent.Kind.REQUEST,
                "Request for material: " + move.label().toLowerCase(java.util.Locale.UK),
                null,
                null);
    }

    private static Set<Shortfall> someOf(Set<Shortfall> shortfalls) {
        if (shortfalls == null || shortfalls.isEmpty()) {
            throw new BadInput("shortfalls", "Choose what is to be put right.");
        }
        return shortfalls;
    }

    private static Asked checked(Asked asked) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (asked.basis() == null) {
            problems.put("basis", "Choose whether the police ask or a court orders.");
        }
        required(problems, "requester", asked.requester(), SHORT, "Enter who asks.");
        required(problems, "authority", asked.authority(), SHORT, "Enter the force or the court.");
        required(
                problems,
                "authorityRef",
                asked.authorityRef(),
                100,
                "Enter the crime reference or the number of the case.");
        if (asked.from() != null && asked.to() != null && asked.to().isBefore(asked.from())) {
            problems.put("scopeTo", "The last day is before the first.");
        }
        fits(problems, "scopeWords", asked.words());
        fits(problems, "reason", asked.reason());
        fits(problems, "enquiry", asked.enquiry());
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new Asked(
                asked.basis(),
                asked.requester().strip(),
                asked.authority().strip(),
                asked.authorityRef().strip(),
                asked.answerBy(),
                asked.from(),
                asked.to(),
                asked.kinds(),
                TypedText.optional("scopeWords", asked.words(), LONG),
                TypedText.optional("reason", asked.reason(), LONG),
                TypedText.optional("enquiry", asked.enquiry(), LONG),
                asked.counselling());
    }

    private static void required(
            Map<String, String> problems, String field, String typed, int most, String otherwise) {
        if (typed == null || typed.isBlank()) {
            problems.put(field, otherwise);
        } else if (!TypedText.fits(typed, most)) {
            problems.put(field, TypedText.tooLong(typed, most));
        }
    }

    private static void fits(Map<String, String> problems, String field, String typed) {
        if (!TypedText.fits(typed, LONG)) {
            problems.put(field, TypedText.tooLong(typed, LONG));
        }
    }
}
