package org.waymark.incident;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.access.Actor;
import org.waymark.access.RestrictedLead;
import org.waymark.access.Right;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Service;
import org.waymark.commissioning.Team;
import org.waymark.shared.NotAllowed;

/**
 * Whose reports an actor reads: those of the services whose inbox is theirs, and whoever works for
 * one team of a service those of its boroughs. What its teller marked as being about somebody who
 * works for the police or a service, or is widely known, only those who answer for what is
 * restricted there.
 */
final class IncidentScope {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,9}");

    private IncidentScope() {}

    /**
     * As a condition on {@code incident i}. Ids and codes are ours, so they can stand in the text
     * of a statement.
     *
     * @throws NotAllowed when there is none: never everything
     */
    static String condition(Actor actor, Directory directory) {
        Map<Long, Set<String>> inboxes = inboxes(actor, directory);
        if (inboxes.isEmpty()) {
            throw new NotAllowed("Your role does not work an inbox.");
        }
        return inboxes.entrySet().stream()
                .map(inbox -> inbox(inbox.getKey(), inbox.getValue()))
                .collect(Collectors.joining(" OR ", "(", ") AND " + few(actor, directory)));
    }

    /** By service the boroughs the actor works; null for everywhere. */
    private static Map<Long, Set<String>> inboxes(Actor actor, Directory directory) {
        Map<Long, Set<String>> inboxes = new TreeMap<>();
        Map<Long, Set<String>> ofTeams = new HashMap<>();
        for (Actor.Grant grant : actor.grantsOf(Right.REFERRAL_TRIAGE)) {
            if (grant.serviceId() == null) {
                directory.servicesOf(actor.organisationId()).stream()
                        .map(Service::id)
                        .forEach(service -> inboxes.put(service, null));
            } else if (grant.teamId() == null) {
                inboxes.put(grant.serviceId(), null);
            } else {
                ofTeams.computeIfAbsent(grant.serviceId(), unused -> new HashSet<>())
                        .addAll(areas(grant.teamId(), directory));
            }
        }
        ofTeams.forEach(
                (service, areas) -> {
                    if (!inboxes.containsKey(service)) {
                        inboxes.put(service, areas);
                    }
                });
        return inboxes;
    }

    private static Set<String> areas(long team, Directory directory) {
        return directory.team(team).map(Team::areas).orElse(Set.of()).stream()
                .filter(code -> CODE.matcher(code).matches())
                .collect(Collectors.toSet());
    }

    private static String inbox(long service, Set<String> areas) {
        String own = "i.service_id = " + service;
        if (areas == null) {
            return own;
        }
        return areas.isEmpty()
                ? "FALSE"
                : new TreeSet<>(areas)
                        .stream()
                                .collect(
                                        Collectors.joining(
                                                "', '", "(" + own + " AND i.area IN ('", "'))"));
    }

    private static String few(Actor actor, Directory directory) {
        Set<Long> managed = new TreeSet<>();
        for (Actor.Grant grant : actor.grantsOf(Right.CASE_MANAGE)) {
            if (grant.serviceId() == null) {
                directory.servicesOf(actor.organisationId()).stream()
                        .map(Service::id)
                        .forEach(managed::add);
            } else if (grant.teamId() == null) {
                managed.add(grant.serviceId());
            }
        }
        String led =
                managed.stream()
                        .map(
                                service ->
                                        " OR (i.service_id = "
                                                + service
                                                + " AND "
                                                + RestrictedLead.condition(
                                                        service.toString(),
                                                        String.valueOf(actor.id()),
                                                        "TRUE")
                                                + ")")
                        .collect(Collectors.joining());
        return "(i.few = FALSE" + led + ")";
    }
}
