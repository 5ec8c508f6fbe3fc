package org.waymark.commissioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.waymark.reference.Area;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.RoutingRule;
import org.waymark.reference.RuleBook;
import org.waymark.reference.Situation;

/**
 * Proposes a service and a team by the dated routing rules, the contracts in force, and where the
 * managers of services say that they work.
 */
@ApplicationScoped
public class Routing {

    private static final String NO_RULE = "No routing rule fits: a person decides";

    @Inject private ReferenceData reference;
    @Inject private Organisations organisations;

    public Proposal propose(Situation situation, LocalDate day) {
        return propose(situation, day, reference.rules(), organisations.directory());
    }

    /** The same by rules and a directory that the caller holds already. */
    public static Proposal propose(
            Situation situation, LocalDate day, RuleBook rules, Directory directory) {
        Optional<RoutingRule> rule =
                rules.route(
                        situation,
                        day,
                        service ->
                                mayTake(
                                                service,
                                                situation.areaCode(),
                                                situation.crimeGroups(),
                                                day,
                                                directory)
                                        && directory.worksFor(
                                                service,
                                                situation.areaCode(),
                                                situation.hate(),
                                                day));
        Long service = rule.map(RoutingRule::serviceId).orElse(null);
        Long team =
                service == null
                        ? null
                        : directory
                                .teamFor(service, situation.areaCode())
                                .map(Team::id)
                                .orElse(null);
        return new Proposal(service, team, rule.map(RoutingRule::name).orElse(NO_RULE));
    }

    /**
     * May a person send a referral there? As the rules may, but that where nobody knows the area a
     * person may judge it, and what kind of hate it was anywhere.
     *
     * @param crimeGroups the group of the offence and the primary group of the referral
     */
    public static boolean mayTakeByHand(
            long service,
            String areaCode,
            Set<String> crimeGroups,
            LocalDate day,
            Directory directory) {
        return Area.UNKNOWN.equals(areaCode)
                ? isActive(service, directory)
                        && directory.contractAbout(service, crimeGroups, day).isPresent()
                : mayTake(service, areaCode, crimeGroups, day, directory)
                        && directory.worksIn(service, areaCode, day);
    }

    private static boolean mayTake(
            long service,
            String areaCode,
            Set<String> crimeGroups,
            LocalDate day,
            Directory directory) {
        return isActive(service, directory)
                && directory.contractCovering(service, areaCode, crimeGroups, day).isPresent();
    }

    private static boolean isActive(long service, Directory directory) {
        return directory.service(service).map(Service::active).orElse(false);
    }
}
