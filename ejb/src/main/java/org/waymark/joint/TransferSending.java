package org.waymark.joint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.privacy.consent.PassingOn;
import org.waymark.privacy.consent.SharedField;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.ReferralChanged;
import org.waymark.referral.ServiceClock;
import org.waymark.referral.ServiceClocks;
import org.waymark.shared.Ids;
import org.waymark.shared.Reference;

/** Sends what may cross: the linked referral, its clock, the wait for an answer and the record. */
@ApplicationScoped
class TransferSending {

    private static final int TITLE = 200;

    @Inject private TransferStore store;
    @Inject private TransferWriter writer;
    @Inject private TransferRules rules;
    @Inject private TransferTargets targets;
    @Inject private ParcelReader parcels;
    @Inject private PassingOn register;
    @Inject private CaseAccess cases;
    @Inject private ServiceClocks clocks;
    @Inject private Organisations organisations;
    @Inject private ReferenceData reference;
    @Inject private Event<ReferralChanged> changed;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** The case was opened before in this transaction, and the rules let it cross. */
    void ask(CaseAccess.Found found, Service target, TransferAsked.Wish wish) {
        Instant now = clock.instant();
        long own = rules.organisation(found.serviceId());
        long referral = Ids.next();
        long person = Ids.next();
        Instant due =
                reference.workingDays().dueAfter(now, store.answerDays(WorkingDays.dateOf(now)));
        Instant triage =
                clocks.start(
                        ServiceClock.Kind.TRIAGE, referral, null, target.id(), found.risk(), now);
        String from = organisations.serviceName(found.serviceId());
        writer.write(
                new TransferWriter.Letter(
                        referral,
                        Reference.next().value(),
                        person,
                        found.id(),
                        found.personId(),
                        own,
                        current.get().id(),
                        target.id(),
                        cut("Passed on by " + from),
                        note(found.id(), wish),
                        targets.area(store.about(found.id())),
                        wish.fields(),
                        wish.override() == null,
                        own == target.organisationId(),
                        rules.onlyPlainYesUnsaid(found.id(), wish.fields()),
                        triage),
                from,
                now);
        CaseTransfer transfer =
                CaseTransfer.ask(
                        Ids.next(),
                        new TransferAsked.Way(
                                found.id(),
                                found.personId(),
                                found.serviceId(),
                                own,
                                target.id(),
                                target.organisationId()),
                        wish,
                        referral,
                        person,
                        current.get().id(),
                        now,
                        due);
        transfer.waitsBy(
                cases.task(
                        found.id(),
                        "TRANSFER",
                        cut(
                                "Waiting for acceptance: "
                                        + target.name()
                                        + ". Ask if no answer comes"),
                        due));
        store.add(transfer);
        register.passed(
                referral,
                found.personId(),
                found.id(),
                own,
                target.organisationId(),
                wish.fields(),
                wish.override());
        if (wish.override() != null) {
            subject.override(
                    found.id(), found.personId(), "passed on without consent", wish.override());
        }
        cases.happened(
                found.id(),
                CaseEvent.Kind.STATE,
                cut("Waiting for acceptance: " + target.name()),
                "Passed on: " + SharedField.inWords(wish.fields()) + ". " + wish.why(),
                transfer.id());
        changed.fire(new ReferralChanged(referral));
    }

    /** What has no column of its own in a referral crosses in words. */
    private String note(long caseId, TransferAsked.Wish wish) {
        Parcel parcel = parcels.of(caseId, wish.fields());
        StringBuilder note = new StringBuilder(wish.why());
        for (SharedField field : List.of(SharedField.POLICE, SharedField.NEEDS, SharedField.PLAN)) {
            String text = parcel.text(field);
            if (!text.isEmpty()) {
                note.append("\n\n").append(field.label()).append(". ").append(text);
            }
        }
        return note.toString();
    }

    /** As long as a title may be. */
    static String cut(String text) {
        return text.length() <= TITLE ? text : text.substring(0, TITLE);
    }
}
