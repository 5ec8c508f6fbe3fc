package org.waymark.joint;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.casework.CaseHandover;
import org.waymark.commissioning.Organisations;
import org.waymark.privacy.consent.PassingOn;
import org.waymark.privacy.consent.SharedField;
import org.waymark.shared.BadInput;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;
import org.waymark.shared.TypedText;

/**
 * Two services work with one person, who agrees to it: each sees the other's minimum safety card,
 * and beyond it what the person agreed to. Each look is kept and told to both services.
 */
@Stateless
@Guarded
public class JointWork {

    private static final int LONGEST = 300;
    private static final int LONGEST_PHONE = 40;

    @Inject private JointQuery query;
    @Inject private TransferStore store;
    @Inject private CardDoor door;
    @Inject private ParcelReader parcels;
    @Inject private PassingOn register;
    @Inject private CaseAccess cases;
    @Inject private CaseHandover handover;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * A case and the other services.
     *
     * @param seenOfUs what others saw of this case
     * @param seenByUs what was seen of others from it
     */
    public record Others(List<TransferLine> lines, List<Look> seenOfUs, List<Look> seenByUs) {

        public boolean isNothing() {
            return lines.isEmpty();
        }
    }

    /** The card, and what the person agreed to beyond it. */
    public record Shown(Card card, Parcel more) {}

    /** Every service this case was passed on to, or came from, and what was seen. */
    @Needs(Right.CASE_WORK)
    public Others of(String reference) {
        CaseAccess.Seen seen = cases.look(reference, "other services");
        return new Others(
                query.transfers(seen.id()).stream().map(row -> line(row, seen.id())).toList(),
                query.seenOfUs(seen.id()),
                query.seenByUs(seen.id()));
    }

    /** What other services saw of a case, for the page about consent. */
    @Needs(Right.CASE_WORK)
    public List<Look> seenOf(String reference) {
        CaseAccess.Seen seen = cases.look(reference, "what others saw");
        return query.seenOfUs(seen.id());
    }

    /**
     * The card of the other service's case, and what the person agreed to beyond it. It is a read
     * of the person, and noted for both services.
     *
     * @throws NotFound when they do not work together, or the person does not agree now, or the
     *     card is not released
     */
    @Needs(Right.CASE_WORK)
    public Shown card(String reference, long transferId) {
        CaseAccess.Found own = cases.open(reference, "card of another service");
        CaseTransfer transfer = store.look(own.id(), transferId);
        if (door.of(transfer, own.id()) != CardDoor.Door.OPEN) {
            throw new NotFound();
        }
        long other = transfer.otherCase(own.id());
        long person = transfer.otherPerson(own.id());
        PassingOn.Granted granted =
                register.granted(
                        person,
                        transfer.otherOrganisation(own.id()),
                        transfer.otherOrganisation(other));
        Parcel more = parcels.of(other, granted.fields());
        subject.supportCase(other, person, "seen by a service that works with them, too");
        query.looked(
                transfer,
                own.id(),
                current.get().id(),
                clock.instant(),
                granted.fields().isEmpty()
                        ? "Safety card"
                        : "Safety card; " + SharedField.inWords(granted.fields()));
        return new Shown(query.card(other, person), more);
    }

    /** Named staff of a restricted case let the other service see its card. */
    @Needs(Right.CASE_WORK)
    public void release(String reference, long transferId) {
        CaseAccess.Found own = cases.open(reference, "card released");
        cases.requireOwn(reference);
        CaseTransfer transfer = store.of(own.id(), transferId);
        if (!transfer.isJoint() || !query.isRestricted(own.id())) {
            throw new BadInput("release", "There is no card to release any more.");
        }
        transfer.release(own.id(), current.get().id(), clock.instant());
        cases.happened(
                own.id(),
                CaseEvent.Kind.SAFETY,
                "Safety card released to " + other(transfer, own.id()),
                null,
                transfer.id());
    }

    /** The services no longer work together: neither sees anything of the other any more. */
    @Needs(Right.CASE_WORK)
    public void end(String reference, long transferId, String why) {
        CaseAccess.Found own = cases.open(reference, "joint work ended");
        cases.requireOwn(reference);
        CaseTransfer transfer = store.of(own.id(), transferId);
        String reason = TypedText.required("endWhy", why, LONGEST, "Say why it ends.");
        if (!transfer.isJoint()) {
            throw new BadInput("endWhy", "It has ended already.");
        }
        long theirs = transfer.otherCase(own.id());
        transfer.jointWorkEnds(reason, clock.instant());
        cases.happened(
                own.id(),
                CaseEvent.Kind.STATE,
                "No longer works together with " + other(transfer, own.id()),
                reason,
                transfer.id());
        handover.today(
                theirs,
                "TRANSFER",
                "Joint work has ended: agree with the person how it goes on",
                reason,
                organisations.serviceName(own.serviceId()));
    }

    /**
     * The service that was asked supports the person already: it goes on in that case, which keeps
     * the higher risk of the two, and the case that the request opened ends as opened twice. The
     * service that asked learns nothing of it: that somebody was known before is theirs to tell.
     *
     * @param earlier reference of the case that goes on, of the same service and person
     * @throws BadInput when they do not work together by this, the cases do not belong together, or
     *     one is restricted and the other is not, or is for others
     * @throws NotFound when one of the cases is not within the actor's scope
     */
    @Needs(Right.CASE_WORK)
    public void goOnIn(String reference, long transferId, String earlier) {
        CaseAccess.Found own = cases.openToWork(reference, "joint work goes on elsewhere");
        cases.requireOwn(reference);
        CaseTransfer transfer = store.of(own.id(), transferId);
        if (!transfer.isJoint() || transfer.caseId() == own.id()) {
            throw new BadInput("goOnIn", "There is no joint work here that could go on elsewhere.");
        }
        CaseAccess.Found kept = cases.openToWork(earlier, "joint work goes on here");
        cases.requireOwn(earlier);
        if (kept.id() == own.id()
                || kept.serviceId() != own.serviceId()
                || !query.isSamePerson(own.personId(), kept.personId())) {
            throw new BadInput("goOnIn", "That is no case of this person in your service.");
        }
        if (!query.areReadByTheSame(own.id(), kept.id())) {
            throw new BadInput(
                    "goOnIn",
                    "Others may read that case than this one, and nothing goes from one to the other."
                            + " Ask whoever restricts them to name the same people on both.");
        }
        transfer.goesOnIn(kept.id(), kept.personId());
        cases.happened(
                kept.id(),
                CaseEvent.Kind.STATE,
                "Works together with " + organisations.serviceName(transfer.fromServiceId()),
                null,
                transfer.id());
        handover.goesOnIn(own.id(), kept.id(), organisations.serviceName(own.serviceId()));
    }

    /** One's own number at work, as other services see it on a card; empty when none is given. */
    @Needs(value = Right.CASE_WORK, audited = false)
    public String phone() {
        return query.phone(current.get().id()).orElse("");
    }

    /** Gives it, or takes it away. */
    @Needs(Right.CASE_WORK)
    public void givePhone(String number) {
        String phone = TypedText.optional("phone", number, LONGEST_PHONE);
        if (phone != null && !phone.matches("\\+?[0-9 ()x-]{5,}")) {
            throw new BadInput("phone", "Enter a telephone number, such as 020 7946 0018.");
        }
        subject.list("own number at work");
        query.phone(current.get().id(), phone, clock.instant());
    }

    private String other(CaseTransfer transfer, long own) {
        return organisations.serviceName(transfer.otherService(own));
    }

    private TransferLine line(Row row, long caseId) {
        boolean ours = row.flag(1);
        TransferState state = TransferState.valueOf(row.text(5));
        Instant due = Columns.instant(row.columns()[9]);
        CaseTransfer transfer = store.look(caseId, row.number(0));
        CardDoor.Door stands =
                transfer.isJoint() ? door.of(transfer, caseId) : CardDoor.Door.CLOSED;
        return new TransferLine(
                row.number(0),
                ours,
                organisations.serviceName(row.number(ours ? 2 : 3)),
                Afterwards.valueOf(row.text(4)),
                state,
                SharedField.inWords(SharedField.of(row.text(6))),
                row.text(7),
                Columns.instant(row.columns()[8]),
                due,
                state == TransferState.WAITING && due.isBefore(clock.instant()),
                Columns.instant(row.columns()[10]),
                row.text(11),
                Columns.instant(row.columns()[12]),
                row.text(13),
                row.flag(14),
                stands.name(),
                transfer.isJoint() && query.isRestricted(caseId) && !transfer.isReleased(caseId));
    }
}
