package org.waymark.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Actor;
import org.waymark.access.Actor.Grant;
import org.waymark.access.Right;
import org.waymark.casework.CaseScope;
import org.waymark.person.AskFirst;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/**
 * Finds cases and sites for the desk of a service: those of the services in which the actor books,
 * without what is locked for them. A case that is not theirs is answered as one that is not there.
 */
@ApplicationScoped
class DeskReader {

    private static final String SUBJECT = "SELECT c.id, c.person_id, c.referral_id, c.service_id";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** The open case with this reference. */
    Booking.Subject open(String reference, Actor actor) {
        CaseScope scope = CaseScope.ofServicesWith(Right.APPOINTMENT_BOOK, actor);
        return subject(
                        rows(
                                SUBJECT
                                        + " FROM support_case c WHERE c.reference = ? AND c.is_open ="
                                        + " TRUE AND "
                                        + scope.sql(),
                                reference,
                                scope.values()))
                .orElseThrow(
                        () ->
                                new BadInput(
                                        "reference",
                                        "There is no open case with this reference here."));
    }

    /** The open case of an appointment. */
    Booking.Subject of(long appointmentId, Actor actor) {
        CaseScope scope = CaseScope.ofServicesWith(Right.APPOINTMENT_BOOK, actor);
        return subject(
                        rows(
                                SUBJECT
                                        + " FROM appointment a JOIN support_case c ON c.id = a.case_id"
                                        + " WHERE a.id = ? AND c.is_open = TRUE AND "
                                        + scope.sql(),
                                appointmentId,
                                scope.values()))
                .orElseThrow(NotFound::new);
    }

    /**
     * Whoever an appointment is for.
     *
     * @param ask has the actor to say first whether they know them?
     */
    record Coming(String name, boolean ask) {}

    Coming coming(long appointmentId, Actor actor) {
        CaseScope scope = CaseScope.ofServicesWith(Right.APPOINTMENT_BOOK, actor);
        return rows(
                        "SELECT TRIM(CONCAT(COALESCE(p.given_names, ''), ' ', p.surname)), p.surname,"
                                + " k.kind, k.confirmed_at FROM appointment a JOIN support_case c ON"
                                + " c.id = a.case_id JOIN person p ON p.id = c.person_id LEFT JOIN"
                                + " conflict k ON k.person_id = c.person_id AND k.account_id = "
                                + actor.id()
                                + " WHERE a.id = ? AND "
                                + scope.sql(),
                        appointmentId,
                        scope.values())
                .stream()
                .map(
                        row ->
                                new Coming(
                                        row.text(0),
                                        AskFirst.isNeeded(
                                                row.columns()[2],
                                                row.columns()[3],
                                                actor.name(),
                                                row.text(1))))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Is the site one of a service that the actor manages as a whole or in part? */
    boolean manages(long siteId, Actor actor) {
        return siteOf(siteId, actor, Right.CASE_MANAGE);
    }

    /** Is the site one of the services in which the actor has this right? */
    boolean siteOf(long siteId, Actor actor, Right right) {
        Services services = Services.of(actor, right);
        return !rows(
                        "SELECT t.id FROM appointment_site t JOIN service s ON s.id = t.service_id WHERE"
                                + " t.id = ? AND "
                                + services.sql(),
                        siteId,
                        services.values())
                .isEmpty();
    }

    /**
     * The services in which somebody has a right, as a condition on {@code service s}.
     *
     * @param sql never empty: who has none finds nothing
     */
    record Services(String sql, List<Object> values) {

        static Services of(Actor actor, Right right) {
            List<String> conditions = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            for (Grant grant : actor.grantsOf(right)) {
                conditions.add(grant.serviceId() == null ? "s.organisation_id = ?" : "s.id = ?");
                values.add(grant.serviceId() == null ? actor.organisationId() : grant.serviceId());
            }
            return new Services(
                    conditions.isEmpty() ? "FALSE" : "(" + String.join(" OR ", conditions) + ")",
                    List.copyOf(values));
        }
    }

    private static Optional<Booking.Subject> subject(List<Row> rows) {
        return rows.stream()
                .map(
                        row ->
                                new Booking.Subject(
                                        row.number(0), row.number(1), row.number(2), row.number(3)))
                .findFirst();
    }

    private List<Row> rows(String sql, Object first, List<Object> more) {
        List<Object> values = new ArrayList<>();
        values.add(first);
        values.addAll(more);
        return SqlReader.rows(entityManager, sql, values.toArray());
    }
}
