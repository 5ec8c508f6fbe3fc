package org.waymark.commissioning.award;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.shared.NotFound;

/**
 * A contract manager says for which further services a contract of their commissioner pays, and
 * from when to when: quarters before that stay as they were told.
 */
@Stateless
@Guarded
public class AwardServiceEditing {

    /**
     * A further service of a contract.
     *
     * @param id of the service
     * @param firstDay null for that of the contract
     * @param lastDay null for that of the contract
     */
    public record Further(long id, String name, LocalDate firstDay, LocalDate lastDay) {}

    @Inject private AwardReader reader;
    @Inject private AwardWriter writer;
    @Inject private AwardServiceStore store;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** Those that a contract pays for beside its first. */
    @Needs(value = Right.CONTRACT_EDIT, audited = false)
    public List<Further> of(long id) {
        reader.one(scope(), id).orElseThrow(NotFound::new);
        return store.of(id);
    }

    /** Lets it pay for a further service, by the contract that referrals are routed by. */
    @Needs(Right.CONTRACT_EDIT)
    public void add(long id, Long contractId, LocalDate firstDay) {
        Award award = own(id);
        AwardForm form = new AwardForm();
        if (award.serviceId() == null) {
            form.problem("furtherContract", "A grant pays for no service.");
        } else if (contractId == null) {
            form.problem("furtherContract", "Choose the contract.");
        }
        if (firstDay == null) {
            form.problem("furtherFrom", "Enter the first day that it pays for it.");
        } else if (firstDay.isBefore(award.firstDay()) || firstDay.isAfter(award.endsOn())) {
            form.problem("furtherFrom", "Enter a day within the contract.");
        }
        form.check();
        long service =
                writer.serviceOf(scope().commissionerId(), contractId).orElseThrow(NotFound::new);
        if (writer.hasAward(contractId)) {
            form.problem("furtherContract", "A programme pays this contract already.");
        } else if (award.serviceId() == service || further(id, service).isPresent()) {
            form.problem("furtherContract", "It pays for this service already.");
        }
        form.check();
        store.add(id, contractId, service, firstDay);
        subject.list("added a service to %s from %s".formatted(award.reference(), firstDay));
    }

    /**
     * Says until when it pays for a further service.
     *
     * @throws NotFound when it does not pay for it
     */
    @Needs(Right.CONTRACT_EDIT)
    public void end(long id, Long serviceId, LocalDate lastDay) {
        Award award = own(id);
        Further one = chosen(id, serviceId);
        AwardForm form = new AwardForm();
        LocalDate first = one.firstDay() == null ? award.firstDay() : one.firstDay();
        if (lastDay == null) {
            form.problem("furtherUntil", "Enter the last day that it pays for it.");
        } else if (lastDay.isBefore(first)) {
            form.problem("furtherUntil", "It would end before it begins.");
        }
        form.check();
        store.end(id, one.id(), lastDay);
        subject.list("%s pays for a service until %s".formatted(award.reference(), lastDay));
    }

    /**
     * Takes one back that was added by mistake, as if it had never been added.
     *
     * @throws NotFound when it does not pay for it
     */
    @Needs(Right.CONTRACT_EDIT)
    public void takeBack(long id, Long serviceId) {
        Award award = own(id);
        Further one = chosen(id, serviceId);
        AwardForm form = new AwardForm();
        if (store.hasReturns(id, one.id())) {
            form.problem(
                    "furtherService",
                    "A return of this service has been asked for. Enter its last day instead.");
        }
        form.check();
        store.takeBack(id, one.id(), current.get().id(), clock.instant());
        subject.list("took a service of %s back".formatted(award.reference()));
    }

    private Further chosen(long id, Long serviceId) {
        AwardForm form = new AwardForm();
        if (serviceId == null) {
            form.problem("furtherService", "Choose the service.");
        }
        form.check();
        return further(id, serviceId).orElseThrow(NotFound::new);
    }

    private Optional<Further> further(long id, long serviceId) {
        return store.of(id).stream().filter(each -> each.id() == serviceId).findFirst();
    }

    private Award own(long id) {
        reader.one(scope(), id).orElseThrow(NotFound::new);
        writer.lock(id);
        return reader.one(scope(), id).orElseThrow(NotFound::new);
    }

    private AwardScope scope() {
        return new AwardScope(current.get().organisationId(), Set.of());
    }
}
