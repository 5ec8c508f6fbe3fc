package org.waymark.web.commissioning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.commissioning.Contract;
import org.waymark.commissioning.ContractEditing;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Organisation;
import org.waymark.commissioning.OrganisationEditing;
import org.waymark.commissioning.Service;
import org.waymark.commissioning.Team;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Organisations with their services, teams and contracts; closing and ending them. */
@Named
@RequestScoped
public class OrganisationsView {

    static final String HERE = "/commissioning/organisations?faces-redirect=true";

    @Inject private OrganisationEditing editing;
    @Inject private ContractEditing contracts;
    @Inject private ReferenceData reference;
    @Inject private PageMessages messages;
    @Inject private Clock clock;

    private Directory directory;

    public String closeService(long id) {
        return doing(() -> editing.closeService(id), "Service closed.");
    }

    public String closeTeam(long id) {
        return doing(() -> editing.closeTeam(id), "Team closed.");
    }

    /** From today on it is no longer in force. */
    public String endContract(long id) {
        return doing(() -> contracts.end(id, today()), "Contract ended today.");
    }

    private String doing(Runnable work, String notice) {
        try {
            work.run();
            messages.saved(notice);
            return HERE;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public Directory getDirectory() {
        if (directory == null) {
            directory = editing.directory();
        }
        return directory;
    }

    public List<Organisation> getOrganisations() {
        return getDirectory().organisations();
    }

    /** As whom it may refer, in words. */
    public String sources(Organisation organisation) {
        return organisation.sources().stream()
                .map(source -> reference.label("referral_source", source))
                .collect(Collectors.joining(", "));
    }

    public List<Service> services(Organisation organisation) {
        return getDirectory().servicesOf(organisation.id());
    }

    public List<Team> teams(Service service) {
        return getDirectory().teamsOf(service.id());
    }

    public List<Contract> contracts(Service service) {
        return getDirectory().contracts().stream()
                .filter(contract -> contract.serviceId() == service.id())
                .toList();
    }

    /** "all of London", "5 areas: …", in the words of a contract. */
    public String areas(Contract contract) {
        int boroughs = reference.areas().boroughs().size();
        long inLondon =
                contract.areas().stream()
                        .filter(code -> reference.areas().find(code).isInLondon())
                        .count();
        if (inLondon == boroughs) {
            return contract.areas().size() > boroughs
                    ? "All of London and beyond"
                    : "All of London";
        }
        return String.join(
                ", ", contract.areas().stream().map(reference::areaName).sorted().toList());
    }

    /** The crime groups of a contract in words. */
    public String crimeGroups(Contract contract) {
        return contract.crimeGroups().isEmpty()
                ? "All crimes"
                : String.join(
                        ", ",
                        contract.crimeGroups().stream()
                                .map(code -> reference.label("crime_group", code))
                                .sorted()
                                .toList());
    }

    /** The value in pounds; empty when not stated. */
    public String value(Contract contract) {
        return contract.valuePence() == null ? "" : "£%,d".formatted(contract.valuePence() / 100);
    }

    /** Over, or called off before it began. */
    public boolean isEnded(Contract contract) {
        LocalDate to = contract.validity().to();
        return to != null && (!to.isAfter(today()) || !to.isAfter(contract.validity().from()));
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
