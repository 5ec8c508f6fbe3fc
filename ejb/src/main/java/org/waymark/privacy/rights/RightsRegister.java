package org.waymark.privacy.rights;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
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
 * Takes requests into the register: a worker from the case file, in under a minute, or whoever
 * answers for data protection. The clock runs from the day it came, whoever it came to.
 */
@Stateless
@Guarded
public class RightsRegister {

    @Inject private RightsStore store;
    @Inject private RightsDesk desk;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private CaseAccess cases;

    /**
     * The person of a case asks for something.
     *
     * @param known the worker knows them, so that nobody has to ask who they are
     * @return the reference of the request
     * @throws BadInput naming each field that cannot be taken
     */
    @Needs(Right.CASE_WORK)
    public String file(String caseReference, RightsAsked asked, boolean known) {
        CaseAccess.Found found = cases.open(caseReference, "request about their data");
        if (asked.asker() == Asker.SUSPECTED) {
            throw new BadInput(
                    "asker",
                    "Pass this to the data protection officer: it is not for the case file.");
        }
        RightsRequest request = opened(asked, caseReference);
        if (known) {
            request.identified(
                    asked.asker() == Asker.REPRESENTATIVE
                            ? IdentityCheck.AUTHORITY
                            : IdentityCheck.KNOWN,
                    null,
                    desk.actor(),
                    desk.today());
        }
        cases.happened(
                found.id(),
                CaseEvent.Kind.STATE,
                "They ask to " + asked.kind().asks(),
                "Request " + new Reference(request.reference()).shown(),
                null);
        drafts.discard("rights:" + found.reference());
        return request.reference();
    }

    /**
     * A request that came to whoever answers for data protection.
     *
     * @param record the reference of the referral or the case; null while it is not known
     * @return the reference of the request
     */
    @Needs(Right.RIGHTS_WORK)
    public String enter(RightsAsked asked, String record) {
        RightsRequest request = opened(asked, record);
        drafts.discard("asked:new");
        desk.audit(request, "request registered");
        return request.reference();
    }

    private RightsRequest opened(RightsAsked asked, String record) {
        RightsRequest request =
                RightsRequest.open(
                        Ids.next(),
                        Reference.next().value(),
                        asked.checked(desk.today()),
                        desk.actor(),
                        desk.now());
        if (record != null && !record.isBlank()) {
            request.named(found(record));
        }
        desk.setDays(request, List.of());
        store.add(request);
        desk.note(request, "Registered", null);
        return request;
    }

    private RightsRecord found(String record) {
        return store.record(current.get(), record)
                .orElseThrow(
                        () ->
                                new BadInput(
                                        "record",
                                        "No referral and no case has this reference. Ask the"
                                                + " manager of the service for it."));
    }

    /** Says whose record a request is about that came without a reference. */
    @Needs(Right.RIGHTS_WORK)
    public void name(String reference, String record) {
        RightsRequest request = desk.open(reference, "record named");
        if (request.personId() != null || !request.state().isOpen()) {
            throw new BadInput("record", "The record of this request is known already.");
        }
        request.named(found(TypedText.required("record", record, 20, "Enter a reference.")));
        desk.audit(request, "record named");
        desk.note(request, "Record named", null);
    }
}
