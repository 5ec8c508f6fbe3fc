package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;

/** Writes down for the managers of a service what an administrator did to who sees its people. */
@ApplicationScoped
class AccessChangeStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private AccountStore accounts;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * A role was given; nothing is written for one that sees no person of a service.
     *
     * @param serviceId null for the whole organisation
     */
    void given(long accountId, long organisationId, Role role, Long serviceId, String what) {
        if (role.seesPeople()) {
            add(accountId, organisationId, serviceId, what);
        }
    }

    /** Something by which another could get into the account. */
    void opened(Account account, String what) {
        List<Role> roles = accounts.roles(account.id());
        if (roles.stream().anyMatch(Role::seesPeople)) {
            add(account.id(), account.organisationId(), null, what);
        }
    }

    private void add(long accountId, long organisationId, Long serviceId, String what) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO access_change (id, organisation_id, service_id, account_id, what,"
                                + " by_id, at) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, Ids.next())
                .setParameter(2, organisationId)
                .setParameter(3, serviceId)
                .setParameter(4, accountId)
                .setParameter(5, what)
                .setParameter(6, current.get().id())
                .setParameter(7, Columns.utc(clock.instant()))
                .executeUpdate();
    }
}
