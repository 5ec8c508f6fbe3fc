package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.access.Actor;
import org.waymark.access.Actor.Grant;
import org.waymark.access.Right;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** Keeps covers, within the services and teams an actor manages. */
@ApplicationScoped
class CoverStore {

    private static final int MOST = 200;
    private static final String WORKERS =
            "SELECT DISTINCT s.id, s.name, a.id, a.display_name FROM account_role r JOIN account a ON"
                    + " a.id = r.account_id AND a.active = TRUE JOIN service s ON s.id ="
                    + " r.service_id WHERE r.role IN ('CASEWORKER', 'COUNSELLOR') AND ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** The one who is covered works in this team. */
    private static final String COVERED_TEAM =
            "EXISTS (SELECT 1 FROM account_role w WHERE w.account_id = v.worker_id AND w.service_id ="
                    + " s.id AND w.team_id = ?)";

    /**
     * Which services an actor manages, as a condition on {@code s}; of a service they manage one
     * team of, only what is of that team.
     */
    private record Managed(String sql, List<Object> values) {

        /**
         * @param ofTeam that something is of a team, which is its one parameter
         */
        static Managed of(Actor actor, String ofTeam) {
            List<String> parts = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            for (Grant grant : actor.grantsOf(Right.CASE_MANAGE)) {
                if (grant.serviceId() == null) {
                    parts.add("s.organisation_id = ?");
                    values.add(actor.organisationId());
                } else if (grant.teamId() == null) {
                    parts.add("s.id = ?");
                    values.add(grant.serviceId());
                } else {
                    parts.add("(s.id = ? AND " + ofTeam + ")");
                    values.add(grant.serviceId());
                    values.add(grant.teamId());
                }
            }
            if (parts.isEmpty()) {
                throw new NotAllowed("Your role does not manage cases.");
            }
            return new Managed("(" + String.join(" OR ", parts) + ")", values);
        }
    }

    List<Covering.Worker> workers(Actor actor) {
        Managed managed = Managed.of(actor, "r.team_id = ?");
        return rows(WORKERS + managed.sql() + " ORDER BY s.name, a.display_name", managed.values())
                .stream()
                .map(
                        row ->
                                new Covering.Worker(
                                        row.number(0), row.text(1), row.number(2), row.text(3)))
                .toList();
    }

    /** Is this one of the workers the actor manages? */
    boolean works(Actor actor, long serviceId, long accountId) {
        Managed managed = Managed.of(actor, "r.team_id = ?");
        List<Object> values = new ArrayList<>(managed.values());
        values.addAll(List.of(serviceId, accountId));
        return !rows(WORKERS + managed.sql() + " AND s.id = ? AND a.id = ?", values).isEmpty();
    }

    /** Is it a cover of somebody the actor manages? */
    boolean manages(Actor actor, long coverId) {
        Managed managed = Managed.of(actor, COVERED_TEAM);
        List<Object> values = new ArrayList<>(managed.values());
        values.add(coverId);
        return !rows(
                        "SELECT v.id FROM cover v JOIN service s ON s.id = v.service_id WHERE "
                                + managed.sql()
                                + " AND v.id = ?",
                        values)
                .isEmpty();
    }

    List<Covering.Row> covers(Actor actor, LocalDate today) {
        Managed managed = Managed.of(actor, COVERED_TEAM);
        List<Object> values = new ArrayList<>(managed.values());
        values.add(today);
        return rows(
                        "SELECT v.id, s.name, a.display_name, b.display_name, v.from_on, v.until_on,"
                                + " v.reason FROM cover v JOIN service s ON s.id = v.service_id JOIN"
                                + " account a ON a.id = v.worker_id JOIN account b ON b.id ="
                                + " v.cover_id WHERE "
                                + managed.sql()
                                + " AND v.until_on >= ? AND v.ended_at IS NULL ORDER BY v.from_on,"
                                + " v.id LIMIT "
                                + MOST,
                        values)
                .stream()
                .map(
                        row ->
                                new Covering.Row(
                                        row.number(0),
                                        row.text(1),
                                        row.text(2),
                                        row.text(3),
                                        row.date(4),
                                        row.date(5),
                                        row.text(6),
                                        !row.date(4).isAfter(today)))
                .toList();
    }

    /** Is there a cover of the same two people in some of these days? */
    boolean overlaps(Covering.Wanted wanted) {
        return !rows(
                        "SELECT v.id FROM cover v WHERE v.service_id = ? AND v.worker_id = ? AND"
                                + " v.cover_id = ? AND v.from_on <= ? AND v.until_on >= ? AND"
                                + " v.ended_at IS NULL",
                        Arrays.asList(
                                wanted.serviceId(),
                                wanted.workerId(),
                                wanted.coverId(),
                                wanted.until(),
                                wanted.from()))
                .isEmpty();
    }

    void add(Cover cover) {
        entityManager.persist(cover);
    }

    Cover find(long id) {
        Cover found = entityManager.find(Cover.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    private List<Row> rows(String sql, List<Object> values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return Row.of(query.getResultList());
    }
}
