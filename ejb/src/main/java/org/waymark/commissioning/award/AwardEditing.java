package org.waymark.commissioning.award;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.shared.NotFound;

/**
 * A contract manager keeps the contracts and grants of their own commissioner, and what becomes of
 * them. Every change is a row with its author; nothing is overwritten but a plan, whose change the
 * audit tells.
 */
@Stateless
@Guarded
public class AwardEditing {

    /**
     * A contract or grant as filled in.
     *
     * @param contractId the contract that referrals are routed by; null for a grant
     * @param value in pounds as typed; empty when not stated
     */
    public record NewAward(
            Long programmeId,
            Long contractId,
            String reference,
            String title,
            String holder,
            String decision,
            String value,
            LocalDate firstDay,
            LocalDate lastDay) {}

    /** A variation as filled in. */
    public record NewVariation(
            LocalDate agreedOn, String change, LocalDate lastDay, String reason, String decision) {}

    /** A contract that no programme pays yet. */
    public record Unpaid(long id, String label) {}

    private static final int NAME = 160;
    private static final int DECISION = 60;
    private static final int REASON = 300;

    @Inject private AwardReader reader;
    @Inject private AwardWriter writer;
    @Inject private AwardSourceStore sources;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** The contracts to choose from in the form of an award; refuses whoever may not fill it in. */
    @Needs(value = Right.CONTRACT_EDIT, audited = false)
    public List<Unpaid> unpaid() {
        return writer.unpaid(commissioner()).stream()
                .map(row -> new Unpaid(row.number(0), row.text(1) + ", " + row.text(2)))
                .toList();
    }

    /** Opens a contract's money, or a grant; gives its id. */
    @Needs(Right.CONTRACT_EDIT)
    public long open(NewAward wanted) {
        AwardForm form = new AwardForm();
        if (wanted.programmeId() == null) {
            form.problem("programmeId", "Choose the programme that pays.");
        }
        form.code("reference", wanted.reference());
        form.text("title", wanted.title(), NAME, "Enter what it is for.");
        form.text("holder", wanted.holder(), NAME, "Enter the organisation that holds it.");
        form.fits("decision", wanted.decision(), DECISION);
        Long pence = form.pounds("value", wanted.value(), false, false);
        form.days("from", wanted.firstDay(), "to", wanted.lastDay());
        form.check();
        if (!writer.hasProgramme(commissioner(), wanted.programmeId())) {
            throw new NotFound();
        }
        Long service = null;
        if (wanted.contractId() != null) {
            service =
                    writer.serviceOf(commissioner(), wanted.contractId())
                            .orElseThrow(NotFound::new);
            if (writer.hasAward(wanted.contractId())) {
                form.problem("contractId", "A programme pays this contract already.");
            }
        }
        if (writer.isTaken(
                "award",
                "reference",
                "commissioner_id",
                commissioner(),
                wanted.reference().strip())) {
            form.problem("reference", "This one is taken. Choose another.");
        }
        form.check();
        subject.list("opened " + wanted.reference().strip());
        return writer.award(commissioner(), wanted, service, pence);
    }

    /** More or less money, another end, or both. */
    @Needs(Right.CONTRACT_EDIT)
    public void vary(long id, NewVariation wanted) {
        Award award = own(id);
        AwardForm form = new AwardForm();
        if (wanted.agreedOn() == null) {
            form.problem("agreedOn", "Enter the day it was agreed.");
        }
        Long pence = form.pounds("change", wanted.change(), true, true);
        LocalDate last = wanted.lastDay() == null ? award.endsOn() : wanted.lastDay();
        if (last.isBefore(award.firstDay())) {
            form.problem("lastDay", "It would end before it begins.");
        }
        form.text("reason", wanted.reason(), REASON, "Enter why.");
        form.fits("variationDecision", wanted.decision(), DECISION);
        if (pence != null && award.nowPence() == null && pence != 0) {
            form.problem("change", "Its value is not stated, so it cannot be changed by a sum.");
        } else if (pence != null && award.nowPence() != null && award.nowPence() + pence < 0) {
            form.problem("change", "It would be worth less than nothing.");
        } else if (pence != null && pence < 0 && award.nowPence() + pence < others(id)) {
            form.problem(
                    "change", "Other programmes pay more than that. Change their parts first.");
        } else if (pence != null && pence == 0 && last.equals(award.endsOn())) {
            form.problem("change", "Enter a sum other than 0, or another last day.");
        }
        form.check();
        writer.vary(
                id,
                new Award.Variation(
                        wanted.agreedOn(),
                        pence,
                        last,
                        wanted.reason().strip(),
                        blank(wanted.decision())),
                current.get().id(),
                clock.instant());
        subject.list("varied %s by %s".formatted(award.reference(), Pounds.text(pence)));
    }

    /** Says what is planned for a quarter, also in place of what was. */
    @Needs(Right.CONTRACT_EDIT)
    public void plan(long id, String quarter, String pounds) {
        Award award = own(id);
        AwardForm form = new AwardForm();
        form.quarter("planQuarter", quarter);
        Long pence = form.pounds("planned", pounds, true, false);
        form.check();
        writer.plan(id, quarter, pence);
        subject.list("planned %s, %s".formatted(award.reference(), quarter));
    }

    /** Enters what was paid for a quarter; a sum below zero puts an error right. */
    @Needs(Right.CONTRACT_EDIT)
    public void pay(long id, String quarter, String pounds, String note) {
        Award award = own(id);
        AwardForm form = new AwardForm();
        form.quarter("payQuarter", quarter);
        Long pence = form.pounds("paid", pounds, true, true);
        form.fits("note", note, REASON);
        if (pence != null && pence == 0) {
            form.problem("paid", "Enter a sum other than 0.");
        }
        if (pence != null && pence < 0 && (note == null || note.isBlank())) {
            form.problem("note", "Enter what this puts right.");
        }
        form.check();
        writer.pay(id, quarter, pence, blank(note), current.get().id(), clock.instant());
        subject.list("entered a payment for %s, %s".formatted(award.reference(), quarter));
    }

    @Needs(Right.CONTRACT_EDIT)
    public void addPartner(long id, String name, PartnerPart part) {
        Award award = own(id);
        AwardForm form = new AwardForm();
        form.text("partner", name, NAME, "Enter the organisation.");
        if (part == null) {
            form.problem("part", "Choose what it does.");
        }
        form.check();
        writer.partner(id, name.strip(), part);
        subject.list("added a partner to " + award.reference());
    }

    /**
     * Says when a partner left, also again where the day was wrong.
     *
     * @param day its last day, while the award runs; null where one that was said to have left
     *     stays after all
     * @throws NotFound when the award has no such partner
     */
    @Needs(Right.CONTRACT_EDIT)
    public void partnerLeft(long id, Long partnerId, LocalDate day) {
        Award award = own(id);
        AwardForm form = new AwardForm();
        if (partnerId == null) {
            form.problem("leaver", "Choose the partner.");
        }
        Award.Partner partner =
                award.partners().stream()
                        .filter(each -> partnerId != null && each.id() == partnerId)
                        .findFirst()
                        .orElse(null);
        if (day == null && (partner == null || partner.leftOn() == null)) {
            form.problem("leftOn", "Enter its last day.");
        } else if (day != null && (day.isBefore(award.firstDay()) || day.isAfter(award.endsOn()))) {
            form.problem("leftOn", "Enter a day on which the contract or grant runs.");
        }
        form.check();
        if (partner == null) {
            throw new NotFound();
        }
        writer.left(partner.id(), day);
        subject.list("when a partner left " + award.reference());
    }

    private Award own(long id) {
        AwardScope scope = new AwardScope(commissioner(), java.util.Set.of());
        reader.one(scope, id).orElseThrow(NotFound::new);
        writer.lock(id);
        return reader.one(scope, id).orElseThrow(NotFound::new);
    }

    /** What other programmes pay of it. */
    private long others(long id) {
        return sources.of(new AwardScope(commissioner(), java.util.Set.of()), id).stream()
                .mapToLong(AwardSource::pence)
                .sum();
    }

    private long commissioner() {
        return current.get().organisationId();
    }

    private static boolean empty(String text) {
        return text == null || text.isBlank();
    }

    private static String blank(String text) {
        return empty(text) ? null : text.strip();
    }
}
