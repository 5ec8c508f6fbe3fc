package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.referral.RestrictionReason;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.TypedText;

/**
 * A manager says that only named staff may know of a case, who they are, and when that ends. For
 * everybody else the case, its referral and its person do not exist meanwhile; what is published in
 * numbers counts them as before.
 */
@Stateless
@Guarded
public class Restriction {

    @Inject private CaseStore cases;
    @Inject private NamedStaffStore store;
    @Inject private NamedStaffList list;
    @Inject private SeparatedWorkers separated;
    @Inject private Timeline timeline;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * Restricts a case to its worker and whoever says so.
     *
     * @throws BadInput when it is restricted already, or no reason is given
     */
    @Needs(Right.CASE_MANAGE)
    public void restrict(String reference, RestrictionReason reason, String why) {
        SupportCase supportCase = managed(reference);
        if (supportCase.isRestricted()) {
            throw new BadInput("restriction", "This case is restricted already.");
        }
        if (reason == null) {
            throw new BadInput("restriction", "Choose why only named staff may know of it.");
        }
        String typed = reason("restrictWhy", why, "Say why only named staff may know of it.");
        subject.override(
                supportCase.id(), supportCase.personId(), "restricted: " + reason.label(), typed);
        list.restrict(supportCase, reason, current.get().id());
        happened(supportCase, "Restricted to named staff");
    }

    /** Lets the team see the case again. */
    @Needs(Right.CASE_MANAGE)
    public void lift(String reference, String why) {
        SupportCase supportCase = restricted(reference);
        String typed = reason("liftWhy", why, "Say why the team may know of it again.");
        subject.override(supportCase.id(), supportCase.personId(), "restriction lifted", typed);
        list.lift(supportCase, typed, current.get().id());
        happened(supportCase, "No longer restricted to named staff");
    }

    /**
     * Names one more.
     *
     * @throws BadInput when they do not work for the case's service, and are no officer who reads
     *     reports at the force that was told
     */
    @Needs(Right.CASE_MANAGE)
    public void name(String reference, Long accountId, String why) {
        SupportCase supportCase = restricted(reference);
        if (accountId == null
                || !store.isOfService(accountId, supportCase.serviceId())
                        && !store.isOfDesk(accountId, supportCase.id())) {
            throw new BadInput("accountId", "Choose somebody who works for the case's service.");
        }
        if (separated.isKept(accountId, supportCase.personId())) {
            throw new BadInput("accountId", "They cannot be named on this case. Choose another.");
        }
        String typed = reason("nameWhy", why, "Say what they need the case for.");
        subject.override(
                supportCase.id(), supportCase.personId(), "named: account " + accountId, typed);
        list.name(supportCase, accountId, typed, current.get().id());
        separated.works(accountId, supportCase.personId());
        happened(supportCase, "Somebody more was named on the case");
    }

    /**
     * Takes one away again.
     *
     * @param namedId which row of who is named
     * @throws BadInput when nobody would be left who works it or answers for it
     */
    @Needs(Right.CASE_MANAGE)
    public void remove(String reference, long namedId, String why) {
        SupportCase supportCase = restricted(reference);
        NamedStaff named = store.named(supportCase.id(), namedId);
        String typed = reason("removeWhy", why, "Say why they no longer need the case.");
        boolean works = supportCase.workerId().filter(w -> w == named.accountId()).isPresent();
        if (works && supportCase.isOpen()) {
            throw new BadInput(
                    "removeWhy", "They work this case. Give it to another worker first.");
        }
        List<Long> left =
                store.named(supportCase.id()).stream()
                        .map(NamedStaff::accountId)
                        .filter(account -> account != named.accountId())
                        .toList();
        if (!store.isAnyManager(left, supportCase.serviceId())) {
            throw new BadInput(
                    "removeWhy", "A manager has to answer for it. Name another manager first.");
        }
        subject.override(
                supportCase.id(),
                supportCase.personId(),
                "no longer named: account " + named.accountId(),
                typed);
        named.end(typed, current.get().id(), clock.instant());
        happened(supportCase, "Somebody is no longer named on the case");
    }

    private void happened(SupportCase supportCase, String title) {
        timeline.add(supportCase, CaseEvent.Kind.SAFETY, title, null, null);
    }

    private SupportCase restricted(String reference) {
        SupportCase supportCase = managed(reference);
        if (!supportCase.isRestricted()) {
            throw new BadInput("restriction", "This case is not restricted.");
        }
        return supportCase;
    }

    private SupportCase managed(String reference) {
        SupportCase supportCase = cases.load(current.get(), reference);
        if (!cases.isManagedBy(current.get(), supportCase)) {
            throw new NotAllowed("Only a manager of this case says who may open it.");
        }
        return supportCase;
    }

    private static String reason(String field, String typed, String otherwise) {
        return TypedText.required(field, typed, NamedStaff.LONGEST_REASON, otherwise);
    }
}
