package org.waymark.commissioning;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.access.AuditSubject;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.ReferenceChanged;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.Validity;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;

/**
 * An administrator opens and ends contracts. From then on, and not before, referrals are proposed
 * to the service by them.
 */
@Stateless
@Guarded
public class ContractEditing {

    /**
     * A contract as filled in.
     *
     * @param valuePounds whole pounds over its life; null when not stated
     * @param to the first day after it; null while open
     */
    public record NewContract(
            Long serviceId,
            Long commissionerId,
            String reference,
            String title,
            Long valuePounds,
            LocalDate from,
            LocalDate to,
            Set<String> areas,
            Set<String> crimeGroups) {}

    private static final long PENCE = 100;

    @Inject private OrganisationStore store;
    @Inject private Organisations organisations;
    @Inject private ReferenceData reference;
    @Inject private AuditSubject subject;
    @Inject private Event<ReferenceChanged> changed;
    @Inject private Clock clock;

    @Needs(Right.REFERENCE_EDIT)
    public void open(NewContract wanted) {
        Directory now = organisations.directory();
        OrganisationForm form = new OrganisationForm();
        form.present("serviceId", wanted.serviceId(), "Choose the service.");
        form.present("commissionerId", wanted.commissionerId(), "Choose the commissioner.");
        form.code(
                "reference",
                wanted.reference(),
                r -> now.contracts().stream().anyMatch(c -> c.reference().equalsIgnoreCase(r)));
        form.text("title", wanted.title(), "Enter what the contract is for.");
        form.present("from", wanted.from(), "Enter its first day.");
        if (wanted.from() != null && wanted.to() != null && !wanted.to().isAfter(wanted.from())) {
            form.problem("to", "It ends before it begins.");
        }
        form.areas("areas", wanted.areas(), reference.areas());
        form.present(
                "areas",
                wanted.areas().isEmpty() ? null : wanted.areas(),
                "Choose at least one area.");
        form.check();
        store.add(
                new Contract(
                        Ids.next(),
                        wanted.serviceId(),
                        wanted.commissionerId(),
                        wanted.reference().strip(),
                        wanted.title().strip(),
                        wanted.valuePounds() == null ? null : wanted.valuePounds() * PENCE,
                        new Validity(wanted.from(), wanted.to()),
                        wanted.areas(),
                        wanted.crimeGroups()));
        done(
                "opened contract %s from %s for %s"
                        .formatted(
                                wanted.reference(), wanted.from(), new TreeSet<>(wanted.areas())));
    }

    /**
     * Ends a contract; one that has not begun never begins.
     *
     * @param firstDayWithout today at the earliest: what was referred under it stays under it
     */
    @Needs(Right.REFERENCE_EDIT)
    public void end(long id, LocalDate firstDayWithout) {
        Directory now = organisations.directory();
        Contract contract =
                now.contracts().stream()
                        .filter(each -> each.id() == id)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        if (firstDayWithout == null
                || firstDayWithout.isBefore(WorkingDays.dateOf(clock.instant()))) {
            throw new BadInput("to", "Choose today or a later day: the past stays as it was.");
        }
        LocalDate begins = contract.validity().from();
        LocalDate end = firstDayWithout.isBefore(begins) ? begins : firstDayWithout;
        if (contract.validity().includes(end) && isLastIntake(now, contract, end)) {
            throw new BadInput(
                    "contract" + id,
                    "Police files are received under this contract. Open the one that follows it"
                            + " first.");
        }
        if (!store.endContract(id, end)) {
            throw new ChangedMeanwhile();
        }
        done("ended contract " + contract.reference() + " on " + end);
    }

    private static boolean isLastIntake(Directory now, Contract contract, LocalDate day) {
        return now.service(contract.serviceId())
                        .filter(service -> service.kind() == Service.Kind.UNIVERSAL)
                        .isPresent()
                && !now.hasIntakeWithout(contract.id(), day);
    }

    private void done(String what) {
        subject.list(what);
        changed.fire(new ReferenceChanged());
    }
}
