package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.waymark.shared.Ids;

/**
 * Finds the account of somebody whom the provider has sent, gives it the roles that their groups
 * give and takes every other. Never by name or e-mail: both are typed by people, and whoever gets a
 * name of somebody else at the provider must not get their cases.
 */
@ApplicationScoped
class ProviderAccounts {

    private static final Logger LOG = Logger.getLogger(ProviderAccounts.class.getName());
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 200;

    @Inject private AccountStore accounts;
    @Inject private ProviderStore store;
    @Inject private SessionStore sessions;
    @Inject private Secrets secrets;
    @Inject private AuditTrail trail;
    @Inject private AccessChangeStore changes;
    @Inject private AccountQuery query;
    @Inject private AccountScopeQuery scopes;
    @Inject private Clock clock;

    /** The account, or why there is none to let in; one of both is null. */
    record Answer(Account account, ProviderRefusal refusal) {

        private static Answer no(ProviderRefusal why) {
            return new Answer(null, why);
        }
    }

    Answer admit(ProviderIdentity who, ProviderSettings settings) {
        Account known = store.account(who.issuer(), who.subject()).orElse(null);
        if (known != null && !known.isOpen()) {
            return Answer.no(ProviderRefusal.CLOSED);
        }
        Map<GroupRule, ProviderStore.Place> given = given(who.groups(), settings.rules());
        if (known == null) {
            return settings.opensAccounts()
                    ? opened(who, given)
                    : Answer.no(ProviderRefusal.UNKNOWN);
        }
        return settings.givesRoles() ? withRoles(known, given) : new Answer(known, null);
    }

    /** The account of somebody at the provider, closed or not. */
    Optional<Account> of(String issuer, String subject) {
        return store.account(issuer, subject);
    }

    boolean isOf(ProviderIdentity who, long accountId) {
        return of(who.issuer(), who.subject()).filter(its -> its.id() == accountId).isPresent();
    }

    private Map<GroupRule, ProviderStore.Place> given(List<String> groups, List<GroupRule> rules) {
        Map<GroupRule, ProviderStore.Place> given = new LinkedHashMap<>();
        for (GroupRule rule : rules) {
            if (!groups.contains(rule.group())) {
                continue;
            }
            store.place(rule)
                    .filter(place -> fits(rule.role(), place))
                    .ifPresentOrElse(
                            place -> given.put(rule, place),
                            () ->
                                    LOG.log(
                                            Level.WARNING,
                                            "A rule of the sign-in gives nothing: there can be no {0}",
                                            rule.what()));
        }
        return given;
    }

    private boolean fits(Role role, ProviderStore.Place place) {
        return scopes.problems(place.organisationId(), role, place.serviceId(), place.teamId())
                .isEmpty();
    }

    /** Do groups give roles that nobody has at once? */
    static boolean apart(Collection<GroupRule> given) {
        return RolesTogether.problem(given.stream().map(GroupRule::role).toList()).isPresent();
    }

    private Answer opened(ProviderIdentity who, Map<GroupRule, ProviderStore.Place> given) {
        if (given.isEmpty()) {
            return Answer.no(ProviderRefusal.NO_GROUP);
        }
        Set<Long> organisations =
                given.values().stream()
                        .map(ProviderStore.Place::organisationId)
                        .collect(Collectors.toSet());
        if (organisations.size() > 1) {
            return Answer.no(ProviderRefusal.SEVERAL_ORGANISATIONS);
        }
        if (apart(given.keySet())) {
            return Answer.no(ProviderRefusal.ROLES_APART);
        }
        String username = username(who.username());
        if (username == null || accounts.account(username).isPresent()) {
            return Answer.no(ProviderRefusal.NO_USERNAME);
        }
        long id = Ids.next();
        Account account =
                Account.ofProvider(
                        id,
                        username,
                        shortened(
                                who.displayName() == null ? username : who.displayName(),
                                LONGEST_NAME),
                        shortened(who.email(), LONGEST_EMAIL),
                        secrets.hash(FreshSecret.forMachine()),
                        organisations.iterator().next(),
                        clock.instant());
        accounts.add(account);
        store.bind(id, who.issuer(), who.subject(), clock.instant());
        given.forEach(
                (rule, place) -> {
                    accounts.grant(id, rule.role(), place.serviceId(), place.teamId());
                    told(account, rule.role(), place.serviceId(), "New account by the sign-in: ");
                });
        trail.event(username, null, "SignIn.openedByProvider", true, "as " + words(given.keySet()));
        return new Answer(account, null);
    }

    /**
     * Exactly the roles that the groups give, at the account's organisation; none when nobody has
     * them at once.
     */
    private Answer withRoles(Account account, Map<GroupRule, ProviderStore.Place> given) {
        Map<GroupRule, ProviderStore.Place> here = new LinkedHashMap<>(given);
        here.values().removeIf(place -> place.organisationId() != account.organisationId());
        boolean apart = apart(here.keySet());
        if (apart) {
            here.clear();
        }
        Set<Actor.Grant> wanted =
                here.entrySet().stream()
                        .map(
                                one ->
                                        new Actor.Grant(
                                                one.getKey().role(),
                                                one.getValue().serviceId(),
                                                one.getValue().teamId()))
                        .collect(Collectors.toSet());
        Set<Actor.Grant> had = new HashSet<>(store.grants(account.id()));
        if (!had.equals(wanted)) {
            accounts.withdrawAll(account.id());
            wanted.forEach(
                    one -> accounts.grant(account.id(), one.role(), one.serviceId(), one.teamId()));
            wanted.stream()
                    .filter(one -> !had.contains(one))
                    .forEach(
                            one ->
                                    told(
                                            account,
                                            one.role(),
                                            one.serviceId(),
                                            "One more role by the sign-in: "));
            changes.rolesEnded(account.id(), account.id());
            tellLeftWork(account, had, wanted);
            sessions.endAll(account.id(), clock.instant(), SessionEnd.OTHER_RIGHTS);
            trail.event(
                    account.username(),
                    account.id(),
                    "SignIn.rolesByProvider",
                    true,
                    wanted.isEmpty() ? "no role any more" : "now " + words(here.keySet()));
        }
        if (wanted.isEmpty()) {
            return Answer.no(apart ? ProviderRefusal.ROLES_APART : without(given));
        }
        return new Answer(account, null);
    }

    private static ProviderRefusal without(Map<GroupRule, ProviderStore.Place> given) {
        return given.isEmpty() ? ProviderRefusal.NO_GROUP : ProviderRefusal.OTHER_ORGANISATION;
    }

    /** By the account itself: no administrator has done it. */
    private void told(Account account, Role role, Long serviceId, String what) {
        changes.given(
                account.id(),
                account.organisationId(),
                role,
                serviceId,
                what + role.label(),
                account.id());
    }

    /** A sign-in cannot be refused until work is handed over; the managers learn of it instead. */
    private void tellLeftWork(Account account, Set<Actor.Grant> had, Set<Actor.Grant> wanted) {
        boolean lost =
                had.stream()
                        .filter(
                                one ->
                                        one.role() == Role.CASEWORKER
                                                || one.role() == Role.COUNSELLOR)
                        .anyMatch(one -> !wanted.contains(one));
        OpenWork work = query.openWork(account.id());
        if (lost && work.isAny()) {
            changes.left(
                    account,
                    "Lost a role by the sign-in and still has "
                            + work.words()
                            + ". Hand them over");
        }
    }

    /**
     * A username from the name at the provider: {@code Amara_Okafor@example.org} becomes {@code
     * amara.okafor}; null when it cannot be one.
     */
    static String username(String there) {
        if (there == null) {
            return null;
        }
        String made =
                there.strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("@.*", "")
                        .replaceAll("[_\\s]+", ".");
        return Username.isGood(made) ? made : null;
    }

    private static String words(Set<GroupRule> rules) {
        return rules.stream().map(GroupRule::what).sorted().collect(Collectors.joining(", "));
    }

    private static String shortened(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }
}
