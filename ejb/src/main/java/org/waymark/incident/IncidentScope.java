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
import org.waymark.person.KeptFrom;
import org.waymark.shared.NotAllowed;

/**
 * Whose reports an actor reads: those of the services whose inbox is theirs, and whoever works for
 * one team of a service those of its boroughs. What its teller marked as being about somebody who
 * works for the police or a service, or is widely known, only those who answer for what is
 * restricted there. A report that led to a referral is there for nobody who is kept from whom it is
 * about, and when that person is restricted, for those named on their case and those same leads.
 */
final class IncidentScope {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,9}");

    /** That somebody is named on a case of whom a report is about; their id and a bracket follow. */
    static final String NAMED =
            "EXISTS (SELECT 1 FROM support_case k JOIN named_staff n ON n.case_id = k.id AND"
                    + " n.ended_at IS NULL WHERE k.person_id = i.person_id AND n.account_id = ";

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
                .collect(Collectors.joining(" OR ", "(", ") AND " + people(actor, directory)));
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

    private static String people(Actor actor, Directory directory) {
        String led = led(actor, directory);
        return "(i.person_id IS NULL OR "
                + KeptFrom.free(String.valueOf(actor.id()), "i.person_id")
                + " AND (NOT EXISTS (SELECT 1 FROM person d WHERE d.id = i.person_id AND d.restricted"
                + " = TRUE) OR "
                + NAMED
                + actor.id()
                + ")"
                + led
                + ")) AND (i.few = FALSE"
                + led
                + ")";
    }

    private static String led(Actor actor, Directory directory) {
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
        return managed.stream()
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
    }
}
