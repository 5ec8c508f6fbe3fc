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
 * An administrator keeps organisations, services, teams and contracts. A new provider, service and
 * contract are rows: from the next minute on referrals can be proposed to it.
 */
@Stateless
@Guarded
public class OrganisationEditing {

    /** A team as filled in. */
    public record NewTeam(Long serviceId, String code, String name, Set<String> areas) {}

    /** A service as filled in. */
    public record NewService(
            Long organisationId,
            String code,
            String name,
            String neutralName,
            Service.Kind kind,
            String pathway) {}

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

    /** Everything, closed and ended included. */
    @Needs(Right.REFERENCE_EDIT)
    public Directory directory() {
        subject.list("Organisations");
        return organisations.directory();
    }

    /** Refuses whoever may not edit, before an empty form is shown. */
    @Needs(value = Right.REFERENCE_EDIT, audited = false)
    public void mayEdit() {
        // The door has already asked.
    }

    @Needs(Right.REFERENCE_EDIT)
    public void openOrganisation(String code, String name, Organisation.Kind kind) {
        Directory now = organisations.directory();
        OrganisationForm form = new OrganisationForm();
        form.code("code", code, c -> now.organisation(c).isPresent());
        form.text("name", name, "Enter the name of the organisation.");
        form.present("kind", kind, "Choose what it is here for.");
        form.check();
        store.add(new Organisation(Ids.next(), code.strip(), name.strip(), kind, true));
        done("opened organisation " + code);
    }

    @Needs(Right.REFERENCE_EDIT)
    public void openService(NewService wanted) {
        Directory now = organisations.directory();
        OrganisationForm form = new OrganisationForm();
        form.present("organisationId", wanted.organisationId(), "Choose the provider.");
        form.code(
                "code",
                wanted.code(),
                c -> now.services().stream().anyMatch(s -> s.code().equalsIgnoreCase(c)));
        form.text("name", wanted.name(), "Enter the name of the service.");
        form.text(
                "neutralName",
                wanted.neutralName(),
                "Enter the name that somebody else in the home may see.");
        form.present("kind", wanted.kind(), "Choose what the service does.");
        form.present("pathway", wanted.pathway(), "Choose its pathway.");
        form.check();
        store.add(
                new Service(
                        Ids.next(),
                        wanted.organisationId(),
                        wanted.code().strip(),
                        wanted.name().strip(),
                        wanted.neutralName().strip(),
                        wanted.kind(),
                        wanted.pathway(),
                        true));
        done("opened service " + wanted.code());
    }

    @Needs(Right.REFERENCE_EDIT)
    public void openTeam(NewTeam wanted) {
        Directory now = organisations.directory();
        OrganisationForm form = new OrganisationForm();
        form.present("serviceId", wanted.serviceId(), "Choose the service.");
        form.code(
                "code",
                wanted.code(),
                c ->
                        wanted.serviceId() != null
                                && now.teamsOf(wanted.serviceId()).stream()
                                        .anyMatch(t -> t.code().equalsIgnoreCase(c)));
        form.text("name", wanted.name(), "Enter the name of the team.");
        form.areas("areas", wanted.areas(), reference.areas());
        if (wanted.serviceId() != null) {
            wanted.areas().stream()
                    .filter(area -> now.teamFor(wanted.serviceId(), area).isPresent())
                    .findFirst()
                    .ifPresent(
                            area ->
                                    form.problem(
                                            "areas",
                                            "Another team already works in "
                                                    + reference.areaName(area)
                                                    + "."));
        }
        form.check();
        store.add(
                new Team(
                        Ids.next(),
                        wanted.serviceId(),
                        wanted.code().strip(),
                        wanted.name().strip(),
                        true,
                        wanted.areas()));
        done("opened team " + wanted.code() + " of service " + wanted.serviceId());
    }

    @Needs(Right.REFERENCE_EDIT)
    public void openContract(NewContract wanted) {
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
    public void endContract(long id, LocalDate firstDayWithout) {
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

    /** Closes a service: nothing is proposed to it any more. Its open cases come first. */
    @Needs(Right.REFERENCE_EDIT)
    public void closeService(long id) {
        Service service = organisations.directory().service(id).orElseThrow(NotFound::new);
        if (store.hasOpenCases("service_id", id)) {
            throw new BadInput(
                    "service" + id,
                    "This service still has open cases. Close or transfer them first.");
        }
        if (service.kind() == Service.Kind.UNIVERSAL
                && organisations.directory().services().stream()
                        .noneMatch(
                                other ->
                                        other.id() != id
                                                && other.active()
                                                && other.kind() == Service.Kind.UNIVERSAL)) {
            throw new BadInput(
                    "service" + id,
                    "This is the only universal service: police files would reach nobody.");
        }
        store.closeService(id);
        done("closed service " + service.code());
    }

    @Needs(Right.REFERENCE_EDIT)
    public void closeTeam(long id) {
        Team team = organisations.directory().team(id).orElseThrow(NotFound::new);
        if (store.hasOpenCases("team_id", id)) {
            throw new BadInput(
                    "team" + id, "This team still has open cases. Allocate them elsewhere first.");
        }
        store.closeTeam(id);
        done("closed team " + team.code() + " of service " + team.serviceId());
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
