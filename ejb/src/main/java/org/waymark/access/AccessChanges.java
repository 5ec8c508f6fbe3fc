package org.waymark.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.Actor.Grant;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * What administrators did to who sees the people of a service, for its managers: an account that
 * was opened, a role that was given, a password or second factor that was taken away. An
 * administrator sees no person; one who makes an account for themselves, or gets into somebody
 * else's, is seen by those whose people they are.
 */
@Stateless
@Guarded
public class AccessChanges {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** One change nobody has said yet they know of. */
    public record Change(long id, String who, String what, String by, Instant at) {}

    /** Those of the services the actor manages, the newest first; never about themselves. */
    @Needs(value = Right.CASE_MANAGE, audited = false)
    public List<Change> untold() {
        Scope scope = Scope.of(current.get());
        return Row.of(
                        bound(
                                        "SELECT x.id, a.display_name, x.what, b.display_name, x.at FROM"
                                                + " access_change x JOIN account a ON a.id ="
                                                + " x.account_id JOIN account b ON b.id = x.by_id WHERE "
                                                + scope.sql()
                                                + " ORDER BY x.id DESC LIMIT "
                                                + MOST,
                                        scope.values())
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new Change(
                                        row.number(0),
                                        row.text(1),
                                        row.text(2),
                                        row.text(3),
                                        Columns.instant(row.columns()[4])))
                .toList();
    }

    /**
     * The manager knows of all that was shown.
     *
     * @param newest id of the newest that was shown
     */
    @Needs(Right.CASE_MANAGE)
    public void known(long newest) {
        Actor actor = current.get();
        Scope scope = Scope.of(actor);
        List<Object> values = new ArrayList<>();
        values.add(actor.id());
        values.add(Columns.utc(clock.instant()));
        values.addAll(scope.values());
        values.add(newest);
        int told =
                bound(
                                "UPDATE access_change x SET x.known_by = ?, x.known_at = ? WHERE "
                                        + scope.sql()
                                        + " AND x.id <= ?",
                                values)
                        .executeUpdate();
        subject.list("knows of " + told + " changes of who sees the people of their services");
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

        static Scope of(Actor actor) {
            List<String> services = new ArrayList<>();
            List<Object> values = new ArrayList<>(List.of(actor.organisationId(), actor.id()));
            boolean all = false;
            for (Grant grant : actor.grantsOf(Right.CASE_MANAGE)) {
                if (grant.serviceId() == null) {
                    all = true;
                } else {
                    services.add("x.service_id = ?");
                    values.add(grant.serviceId());
                }
            }
            String which =
                    all
                            ? "TRUE"
                            : "(x.service_id IS NULL OR " + String.join(" OR ", services) + ")";
            return new Scope(
                    "x.organisation_id = ? AND x.known_at IS NULL AND x.account_id <> ? AND "
                            + which,
                    all ? List.of(actor.organisationId(), actor.id()) : List.copyOf(values));
        }
    }
}
