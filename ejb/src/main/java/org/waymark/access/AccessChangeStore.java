package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.access.Actor.Grant;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;

/**
 * Writes down for the managers of a service what an administrator did to who sees its people, and
 * sends them a notice.
 */
@ApplicationScoped
class AccessChangeStore {

    /** What is said of somebody who answered for what is restricted. */
    static final String LEADS_NO_MORE =
            "Triages restricted referrals no more. Without anybody designated, all managers do";

    /** What is said of somebody who answers for what is restricted, and is locked out. */
    static final String LEAD_LOCKED =
            "Is locked, and triages no restricted referrals meanwhile. Without another one designated,"
                    + " all managers do";

    static final String TOOK_BACK =
            "Took back that they know somebody they were kept from. Ask them why, and look at what they"
                    + " open now";

    private static final int MOST = 50;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private AccountStore accounts;
    @Inject private RestrictedIntakeStore leads;
    @Inject private DraftStore drafts;
    @Inject private AccessNoticeStore notices;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * A role was given. Told to the managers of the service, or to those who watch over accounts
     * when it sees no person or the organisation runs no service.
     *
     * @param serviceId null for the whole organisation
     */
    void given(long accountId, long organisationId, Role role, Long serviceId, String what) {
        given(accountId, organisationId, role, serviceId, what, current.get().id());
    }

    /**
     * The same by somebody who is not signed in yet.
     *
     * @param by account that did it: itself, where a sign-in service gave it the role
     */
    void given(
            long accountId, long organisationId, Role role, Long serviceId, String what, long by) {
        boolean managed = role.seesPeople() && runsServices(organisationId);
        add(new Subject(accountId, null), organisationId, serviceId, what, by, !managed);
    }

    /** Something is left undone by somebody who can do it no more. */
    void left(Account account, String what) {
        add(account, what, account.id(), false);
    }

    /**
     * Something by which another could get into the account. Told to the managers, to those who
     * watch over accounts, or to both: whoever might do something under that name.
     */
    void opened(Account account, String what) {
        opened(account, what, current.get().id());
    }

    /** The same of something that came about by itself: then by the account. */
    void opened(Account account, String what, long by) {
        List<Role> roles = accounts.roles(account.id());
        boolean managed =
                roles.stream().anyMatch(Role::seesPeople) && runsServices(account.organisationId());
        if (managed) {
            add(account, what, by, false);
        }
        if (!managed || !roles.stream().allMatch(Role::seesPeople)) {
            add(account, what, by, true);
        }
    }

    /**
     * Somebody who watches over accounts may do so no longer: told to those who are left. For any
     * other account nothing is written.
     *
     * @param roles what they had before
     */
    void closed(Account account, List<Role> roles, String what) {
        if (roles.stream().anyMatch(Role::watchesAccounts)) {
            add(account, what, current.get().id(), true);
        }
    }

    /**
     * Somebody has fewer roles, or another post: what they were designated for ends where they
     * manage no more, and those who answer from now on are told.
     */
    void rolesEnded(long accountId, long by) {
        Set<Right> held = EnumSet.of(Right.SIGNED_IN);
        accounts.roles(accountId).forEach(role -> held.addAll(role.rights()));
        drafts.rolesEnded(accountId, held);
        for (RestrictedIntakeStore.Led ended : leads.end(accountId)) {
            add(
                    new Subject(accountId, null),
                    ended.organisationId(),
                    ended.serviceId(),
                    LEADS_NO_MORE,
                    by,
                    false);
        }
    }

    /**
     * An administrator has locked somebody who triages what is restricted: who answers until they
     * are unlocked is told.
     */
    void leadLocked(long accountId) {
        leads.led(accountId)
                .forEach(
                        led ->
                                add(
                                        new Subject(accountId, null),
                                        led.organisationId(),
                                        led.serviceId(),
                                        LEAD_LOCKED,
                                        current.get().id(),
                                        false));
    }

    /**
     * Somebody has taken back that they know a person they were kept from: told to another manager,
     * or where there is none to those who watch over accounts. Not whom: that list is theirs alone.
     */
    void tookBack(Account account) {
        boolean managed = notices.hasManager(account.organisationId(), account.id());
        add(account, TOOK_BACK, account.id(), !managed);
    }

    /**
     * They have left, or work elsewhere: drafts that hang on no record go, whatever they may now.
     */
    void leftAll(long accountId) {
        drafts.rolesEnded(accountId, Set.of());
    }

    /** The same by who is signed in. */
    void rolesEnded(long accountId) {
        rolesEnded(accountId, current.get().id());
    }

    /**
     * A machine was let in: those who watch over accounts are told. Where it comes to people, the
     * managers of its organisation are told too, and those of whoever receives referrals for all.
     */
    void machine(long clientId, long organisationId, boolean comesToPeople, String what) {
        Subject machine = new Subject(null, clientId);
        long by = current.get().id();
        add(machine, organisationId, null, what, by, true);
        if (comesToPeople) {
            Set<Long> told = new TreeSet<>();
            told.add(organisationId);
            entityManager
                    .createNativeQuery(
                            "SELECT DISTINCT organisation_id FROM service WHERE kind = 'UNIVERSAL' AND"
                                    + " active = TRUE")
                    .getResultList()
                    .forEach(one -> told.add(Columns.number(one)));
            told.forEach(one -> add(machine, one, null, what, by, false));
        }
    }

    /** Whom or what it happened to: an account or a machine. */
    private record Subject(Long accountId, Long clientId) {}

    private boolean runsServices(long organisationId) {
        return !entityManager
                .createNativeQuery("SELECT 1 FROM service WHERE organisation_id = ? LIMIT 1")
                .setParameter(1, organisationId)
                .getResultList()
                .isEmpty();
    }

    private void add(Account account, String what, long by, boolean watched) {
        add(new Subject(account.id(), null), account.organisationId(), null, what, by, watched);
    }

    private void add(
            Subject subject,
            long organisationId,
            Long serviceId,
            String what,
            long by,
            boolean watched) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO access_change (id, organisation_id, service_id, account_id,"
                                + " client_id, what, by_id, at, watched) VALUES (?, ?, ?, ?, ?, ?, ?, ?,"
                                + " ?)")
                .setParameter(1, Ids.next())
                .setParameter(2, organisationId)
                .setParameter(3, serviceId)
                .setParameter(4, subject.accountId())
                .setParameter(5, subject.clientId())
                .setParameter(6, what)
                .setParameter(7, by)
                .setParameter(8, Columns.utc(clock.instant()))
                .setParameter(9, watched)
                .executeUpdate();
        if (watched) {
            notices.watchers(organisationId, subject.accountId(), by);
        } else {
            notices.managers(organisationId, serviceId, subject.accountId(), by);
        }
    }

    /** What nobody knows of yet of the services the actor manages, the oldest first. */
    List<AccessChanges.Change> untold(Actor actor) {
        Scope scope = Scope.of(actor);
        return Row.of(
                        bound(
                                        "SELECT x.id, COALESCE(a.display_name, CONCAT('Machine ',"
                                                + " m.client_id)), x.what, b.display_name, x.at FROM"
                                                + " access_change x LEFT JOIN account a ON a.id ="
                                                + " x.account_id LEFT JOIN api_client m ON m.id ="
                                                + " x.client_id JOIN account b ON b.id = x.by_id WHERE "
                                                + scope.sql()
                                                + " ORDER BY x.id LIMIT "
                                                + MOST,
                                        scope.values())
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new AccessChanges.Change(
                                        row.number(0),
                                        row.text(1),
                                        row.text(2),
                                        row.text(3),
                                        Columns.instant(row.columns()[4])))
                .toList();
    }

    /** Was this written down of the account before? */
    boolean isTold(long accountId, String what) {
        return !entityManager
                .createNativeQuery(
                        "SELECT 1 FROM access_change WHERE account_id = ? AND what = ? LIMIT 1")
                .setParameter(1, accountId)
                .setParameter(2, what)
                .getResultList()
                .isEmpty();
    }

    /** Is there something about this account that no manager knows of yet? */
    boolean isNew(long accountId) {
        return !entityManager
                .createNativeQuery(
                        "SELECT 1 FROM access_change WHERE account_id = ? AND watched = FALSE"
                                + " AND known_at IS NULL LIMIT 1")
                .setParameter(1, accountId)
                .getResultList()
                .isEmpty();
    }

    /** The actor knows of them, up to this one; how many they were. */
    int known(Actor actor, long newest) {
        Scope scope = Scope.of(actor);
        List<Object> values = new ArrayList<>();
        values.add(actor.id());
        values.add(Columns.utc(clock.instant()));
        values.addAll(scope.values());
        values.add(newest);
        return bound(
                        "UPDATE access_change x SET x.known_by = ?, x.known_at = ? WHERE "
                                + scope.sql()
                                + " AND x.id <= ?",
                        values)
                .executeUpdate();
    }

    private Query bound(String sql, List<Object> values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    /** Changes of the services somebody manages, that nobody knows of yet and not about them. */
    private record Scope(String sql, List<Object> values) {

        /** A manager of one team knows of nothing for a whole service. */
        static Scope of(Actor actor) {
            List<String> which = new ArrayList<>();
            List<Object> values =
                    new ArrayList<>(List.of(actor.organisationId(), actor.id(), actor.id()));
            for (Grant grant : actor.grantsOf(Right.CASE_MANAGE)) {
                if (grant.serviceId() == null) {
                    which.add("TRUE");
                } else if (grant.teamId() == null) {
                    which.add("x.service_id IS NULL OR x.service_id = ?");
                    values.add(grant.serviceId());
                }
            }
            return new Scope(
                    "x.organisation_id = ? AND x.watched = FALSE AND x.known_at IS NULL AND"
                            + " COALESCE(x.account_id, 0) <> ? AND x.by_id <> ? AND ("
                            + (which.isEmpty() ? "FALSE" : String.join(" OR ", which))
                            + ")",
                    List.copyOf(values));
        }
    }
}
