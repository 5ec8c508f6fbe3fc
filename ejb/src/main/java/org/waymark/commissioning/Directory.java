package org.waymark.commissioning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.reference.Offence;
import org.waymark.reference.Validity;

/**
 * All organisations, services, teams, contracts and pathways as they stood at one moment,
 * immutable.
 *
 * @param pathwayClosureReasons which closure reasons a pathway offers, dated
 * @param serviceAreas where services take people on, dated
 */
public record Directory(
        List<Organisation> organisations,
        List<Service> services,
        List<Team> teams,
        List<Contract> contracts,
        List<ExcludedOffence> excludedOffences,
        List<PathwayStage> pathwayStages,
        List<PathwayClosureReason> pathwayClosureReasons,
        List<ServiceArea> serviceAreas) {

    /** One closure reason a pathway offers. */
    public record PathwayClosureReason(String pathway, String closureReason, Validity validity) {}

    public Directory {
        organisations = List.copyOf(organisations);
        services = List.copyOf(services);
        teams = List.copyOf(teams);
        contracts = List.copyOf(contracts);
        excludedOffences = List.copyOf(excludedOffences);
        pathwayStages =
                pathwayStages.stream().sorted(Comparator.comparingInt(PathwayStage::sort)).toList();
        pathwayClosureReasons = List.copyOf(pathwayClosureReasons);
        serviceAreas = List.copyOf(serviceAreas);
    }

    /** The same where every service works wherever its contract is for. */
    public Directory(
            List<Organisation> organisations,
            List<Service> services,
            List<Team> teams,
            List<Contract> contracts,
            List<ExcludedOffence> excludedOffences,
            List<PathwayStage> pathwayStages,
            List<PathwayClosureReason> pathwayClosureReasons) {
        this(
                organisations,
                services,
                teams,
                contracts,
                excludedOffences,
                pathwayStages,
                pathwayClosureReasons,
                List.of());
    }

    public Optional<Organisation> organisation(long id) {
        return organisations.stream().filter(each -> each.id() == id).findFirst();
    }

    public Optional<Organisation> organisation(String code) {
        return organisations.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    public Optional<Service> service(long id) {
        return services.stream().filter(each -> each.id() == id).findFirst();
    }

    /** The services of a provider, closed ones included. */
    public List<Service> servicesOf(long organisationId) {
        return services.stream().filter(each -> each.organisationId() == organisationId).toList();
    }

    public Optional<Team> team(long id) {
        return teams.stream().filter(each -> each.id() == id).findFirst();
    }

    /** The teams of a service, closed ones included. */
    public List<Team> teamsOf(long serviceId) {
        return teams.stream().filter(each -> each.serviceId() == serviceId).toList();
    }

    /** The team that works where somebody lives; empty when none does or the area is not known. */
    public Optional<Team> teamFor(long serviceId, String areaCode) {
        return teamsOf(serviceId).stream()
                .filter(team -> team.active() && team.areas().contains(areaCode))
                .findFirst();
    }

    /** The contract of a service on a day; the newest when two are in force. */
    public Optional<Contract> contractOf(long serviceId, LocalDate day) {
        return inForce(serviceId, day).findFirst();
    }

    /** The contract that pays a service for this person and crime on a day. */
    public Optional<Contract> contractCovering(
            long serviceId, String areaCode, Set<String> crimeGroups, LocalDate day) {
        return inForce(serviceId, day)
                .filter(contract -> contract.covers(areaCode, crimeGroups))
                .findFirst();
    }

    /** The contract that pays a service for such a crime on a day, wherever the person lives. */
    public Optional<Contract> contractAbout(
            long serviceId, Set<String> crimeGroups, LocalDate day) {
        return inForce(serviceId, day)
                .filter(contract -> contract.isAbout(crimeGroups))
                .findFirst();
    }

    /** Does a service take anybody on who lives there, as its manager says? */
    public boolean worksIn(long serviceId, String areaCode, LocalDate day) {
        return isWithin(serviceId, day, row -> row.isFor(areaCode));
    }

    /**
     * Does it take on who lives there, after hate of these kinds?
     *
     * @param hate strands, and what they were about more exactly; empty where it was no hate
     */
    public boolean worksFor(long serviceId, String areaCode, Set<String> hate, LocalDate day) {
        return isWithin(serviceId, day, row -> row.isFor(areaCode, hate));
    }

    private boolean isWithin(long serviceId, LocalDate day, Predicate<ServiceArea> fits) {
        List<ServiceArea> rows =
                serviceAreas.stream()
                        .filter(row -> row.serviceId() == serviceId)
                        .filter(row -> row.validity().includes(day))
                        .toList();
        return rows.isEmpty() || rows.stream().anyMatch(fits);
    }

    /** The contract a feed is received under: that of the universal service. */
    public Optional<Contract> intakeContract(LocalDate day) {
        return services.stream()
                .filter(service -> service.active() && service.kind() == Service.Kind.UNIVERSAL)
                .flatMap(service -> inForce(service.id(), day))
                .findFirst();
    }

    /** Would a feed still have a contract to be received under if this one had ended? */
    public boolean hasIntakeWithout(long contractId, LocalDate day) {
        return services.stream()
                .filter(service -> service.active() && service.kind() == Service.Kind.UNIVERSAL)
                .flatMap(service -> inForce(service.id(), day))
                .anyMatch(contract -> contract.id() != contractId);
    }

    /** Is this offence outside the contract on a day? */
    public boolean isExcluded(long contractId, Offence offence, LocalDate day) {
        return excludedOffences.stream()
                .filter(row -> row.contractId() == contractId && row.validity().includes(day))
                .anyMatch(row -> row.covers(offence));
    }

    /** The stages of a pathway on a day, in order. */
    public List<PathwayStage> stages(String pathway, LocalDate day) {
        return pathwayStages.stream()
                .filter(stage -> stage.pathway().equals(pathway) && stage.validity().includes(day))
                .toList();
    }

    /** The codes of the closure reasons a pathway offers on a day. */
    public List<String> closureReasons(String pathway, LocalDate day) {
        return pathwayClosureReasons.stream()
                .filter(row -> row.pathway().equals(pathway) && row.validity().includes(day))
                .map(PathwayClosureReason::closureReason)
                .toList();
    }

    private Stream<Contract> inForce(long serviceId, LocalDate day) {
        return contracts.stream()
                .filter(contract -> contract.serviceId() == serviceId)
                .filter(contract -> contract.validity().includes(day))
                .sorted(
                        Comparator.comparing((Contract contract) -> contract.validity().from())
                                .reversed());
    }
}
