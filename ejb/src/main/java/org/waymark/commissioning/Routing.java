package org.waymark.commissioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.RoutingRule;
import org.waymark.reference.RuleBook;
import org.waymark.reference.Situation;

/** Proposes a service and a team by the dated routing rules and the contracts in force. */
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
                rules.route(situation, day, service -> mayTake(service, situation, day, directory));
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

    private static boolean mayTake(
            long service, Situation situation, LocalDate day, Directory directory) {
        return directory.service(service).map(Service::active).orElse(false)
                && directory
                        .contractCovering(
                                service, situation.areaCode(), situation.crimeGroups(), day)
                        .isPresent();
    }
}
