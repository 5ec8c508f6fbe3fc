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
import org.waymark.access.RestrictedLead;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.commissioning.Team;
import org.waymark.person.KeptFrom;
import org.waymark.shared.NotAllowed;

/**
 * The referrals whose inbox an actor works; of restricted ones those of the services they answer
 * for, until a service has accepted them, and then those they are named on. Whoever works none gets
 * an exception, never everything.
 *
 * @param actor who asks
 * @param inboxes those the actor works
 * @param managed services the actor manages as a whole
 * @param intake the service under whose contract feeds are received, where the actor works its
 *     inbox: what no rule sends anywhere waits there, so that every open referral is in somebody's
 *     inbox; null for others
 */
record ReferralScope(long actor, List<Inbox> inboxes, Set<Long> managed, Long intake) {

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
                actor.id(),
                List.copyOf(inboxes),
                managed(actor, organisations),
                organisations
                        .intakeService()
                        .filter(intake -> inboxes.contains(new Inbox(intake, null)))
                        .orElse(null));
    }

    /** Also those that no rule sends anywhere? */
    boolean unrouted() {
        return intake != null;
    }

    private static Set<Long> managed(Actor actor, Organisations organisations) {
        Set<Long> managed = new TreeSet<>();
        for (Grant grant : actor.grantsOf(Right.CASE_MANAGE)) {
            if (grant.serviceId() == null) {
                organisations.directory().servicesOf(actor.organisationId()).stream()
                        .map(Service::id)
                        .forEach(managed::add);
            } else if (grant.teamId() == null) {
                managed.add(grant.serviceId());
            }
        }
        return managed;
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
        String at = at(referral);
        return inboxes.stream()
                .map(inbox -> inbox.condition(referral, at))
                .collect(
                        Collectors.joining(
                                " OR ", "(", unrouted() ? " OR " + at + " IS NULL)" : ")"));
    }

    /**
     * Which of these the actor may know of.
     *
     * @param referral the name by which the statement calls the referral
     * @param person the name by which it calls its person
     */
    String known(String referral, String person) {
        return "("
                + person
                + ".restricted = FALSE"
                + restricted(referral)
                + ") AND "
                + free(referral);
    }

    /** Whom the actor has not said that they know. */
    String free(String referral) {
        return KeptFrom.free(String.valueOf(actor), referral + ".person_id");
    }

    /** The same for restricted ones alone; nothing when the actor may know of none. */
    private String restricted(String referral) {
        if (managed.isEmpty()) {
            return "";
        }
        String at = at(referral);
        String led =
                managed.stream()
                        .map(
                                service ->
                                        "(%s = %d AND %s)"
                                                .formatted(
                                                        service.equals(intake)
                                                                ? "COALESCE("
                                                                        + at
                                                                        + ", "
                                                                        + service
                                                                        + ")"
                                                                : at,
                                                        service,
                                                        leads(service, referral)))
                        .collect(Collectors.joining(" OR "));
        return " OR (NOT EXISTS (SELECT 1 FROM support_case k WHERE k.referral_id = "
                + referral
                + ".id) AND ("
                + led
                + ")) OR EXISTS (SELECT 1 FROM support_case k JOIN named_staff n ON n.case_id = k.id"
                + " AND n.ended_at IS NULL WHERE k.referral_id = "
                + referral
                + ".id AND n.account_id = "
                + actor
                + ")";
    }

    private String leads(long service, String referral) {
        return RestrictedLead.condition(
                String.valueOf(service),
                String.valueOf(actor),
                KeptFrom.free(RestrictedLead.DESIGNATED_ID, referral + ".person_id"));
    }

    private static String at(String referral) {
        return "COALESCE(%1$s.service_id, %1$s.proposed_service_id)".formatted(referral);
    }
}
