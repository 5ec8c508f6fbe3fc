package org.waymark.commissioning;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.waymark.access.AuditSubject;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.ReferenceChanged;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;

/**
 * An administrator keeps organisations, services and teams. A new provider or service is a row, not
 * a release.
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

    @Inject private OrganisationStore store;
    @Inject private Organisations organisations;
    @Inject private ReferenceData reference;
    @Inject private AuditSubject subject;
    @Inject private Event<ReferenceChanged> changed;

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

    /**
     * Opens an organisation.
     *
     * @param sources what it may refer as, the usual one first; empty: what its kind does
     */
    @Needs(Right.REFERENCE_EDIT)
    public void openOrganisation(
            String code, String name, Organisation.Kind kind, List<String> sources) {
        Directory now = organisations.directory();
        OrganisationForm form = new OrganisationForm();
        form.code("code", code, c -> now.organisation(c).isPresent());
        form.text("name", name, "Enter the name of the organisation.");
        form.present("kind", kind, "Choose what it is here for.");
        if (kind != null && !sources.stream().allMatch(kind::mayBeLetReferAs)) {
            form.problem(
                    "sources",
                    kind == Organisation.Kind.POLICE
                            ? "A police force refers as the police."
                            : "Only a police force refers as the police.");
        }
        form.check();
        store.add(new Organisation(Ids.next(), code.strip(), name.strip(), kind, true, sources));
        done("opened organisation " + code + (sources.isEmpty() ? "" : " referring as " + sources));
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

    private void done(String what) {
        subject.list(what);
        changed.fire(new ReferenceChanged());
    }
}
