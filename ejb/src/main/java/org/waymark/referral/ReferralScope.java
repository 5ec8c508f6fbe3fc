package org.waymark.referral;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.access.Actor;
import org.waymark.access.Actor.Grant;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.commissioning.Team;
import org.waymark.shared.NotAllowed;

/**
 * The referrals whose inbox an actor works. Whoever works none gets an exception, never everything.
 *
 * @param inboxes those the actor works
 * @param unrouted also those that no rule sends anywhere: they wait with the service under whose
 *     contract feeds are received, so that every open referral is in somebody's inbox
 */
record ReferralScope(List<Inbox> inboxes, boolean unrouted) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,9}");

    /**
     * What arrives for one service.
     *
     * @param areas where a team of it works: only people who live there; null for everywhere
     */
    record Inbox(long service, Set<String> areas) {

        /** As conditions about where the referral {@code r} goes and where the person lives. */
        String condition(String referral, String service) {
            String own = service + " = " + this.service;
            return areas == null ? own : "(" + own + " AND " + livesIn(referral) + ")";
        }

        private String livesIn(String referral) {
            return areas.isEmpty()
                    ? "FALSE"
                    : new TreeSet<>(areas)
                            .stream()
                                    .collect(
                                            Collectors.joining(
                                                    "', '",
                                                    referral + ".residence_area IN ('",
                                                    "')"));
        }
    }

    static ReferralScope of(Actor actor, Organisations organisations) {
        Map<Long, Set<String>> services = new LinkedHashMap<>();
        for (Grant grant : actor.grantsOf(Right.REFERRAL_TRIAGE)) {
            if (grant.serviceId() == null) {
                organisations.directory().servicesOf(actor.organisationId()).stream()
                        .map(Service::id)
                        .forEach(service -> services.put(service, null));
            } else if (grant.teamId() == null) {
                services.put(grant.serviceId(), null);
            } else if (!services.containsKey(grant.serviceId())
                    || services.get(grant.serviceId()) != null) {
                services.computeIfAbsent(grant.serviceId(), unused -> new HashSet<>())
                        .addAll(areas(grant.teamId(), organisations));
            }
        }
        if (services.isEmpty()) {
            throw new NotAllowed("Your role does not work an inbox.");
        }
        List<Inbox> inboxes = new ArrayList<>();
        services.forEach((service, areas) -> inboxes.add(new Inbox(service, areas)));
        return new ReferralScope(
                List.copyOf(inboxes),
                organisations
                        .intakeService()
                        .filter(intake -> inboxes.contains(new Inbox(intake, null)))
                        .isPresent());
    }

    private static Set<String> areas(long team, Organisations organisations) {
        return organisations.directory().team(team).map(Team::areas).orElse(Set.of()).stream()
                .filter(code -> CODE.matcher(code).matches())
                .collect(Collectors.toSet());
    }

    /**
     * The same as a condition. Ids and codes are ours, so they can stand in the text of a
     * statement.
     *
     * @param referral the name by which the statement calls the table
     */
    String condition(String referral) {
        String at = "COALESCE(%1$s.service_id, %1$s.proposed_service_id)".formatted(referral);
        return inboxes.stream()
                .map(inbox -> inbox.condition(referral, at))
                .collect(
                        Collectors.joining(
                                " OR ", "(", unrouted ? " OR " + at + " IS NULL)" : ")"));
    }
}
