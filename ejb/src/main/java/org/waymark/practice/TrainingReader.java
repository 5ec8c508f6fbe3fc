package org.waymark.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.shared.Row;

/** Reads trainings within a scope. */
@ApplicationScoped
class TrainingReader {

    /** Rows of one page. */
    static final int PAGE = 30;

    private static final int MOST_BOOKINGS = 200;

    private static final String SELECT =
            "SELECT e.id, e.on_date, e.topic, e.place_kind, e.area, e.places, e.attended, e.feedback,"
                    + " (SELECT COALESCE(SUM(b.places), 0) FROM training_booking b WHERE b.event_id ="
                    + " e.id) FROM training_event e WHERE ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * One.
     *
     * @param attended who came; null before
     * @param booked places that are booked
     */
    record Event(
            long id,
            LocalDate on,
            String topic,
            PlaceKind kind,
            String area,
            int places,
            Integer attended,
            Integer feedback,
            long booked) {}

    /** Places of one organisation. */
    record Booking(String organisation, ProfessionalRole role, int places) {}

    List<Event> page(ServiceScope scope, Long before) {
        return events(
                scope.condition("e.service_id")
                        + " AND e.id < ? ORDER BY e.id DESC LIMIT "
                        + (PAGE + 1),
                before == null ? Long.MAX_VALUE : before);
    }

    Optional<Event> one(ServiceScope scope, long id) {
        return events(scope.condition("e.service_id") + " AND e.id = ?", id).stream().findFirst();
    }

    List<Booking> bookings(long eventId) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT organisation, role, places FROM training_booking WHERE"
                                                + " event_id = ? ORDER BY id LIMIT "
                                                + MOST_BOOKINGS)
                                .setParameter(1, eventId)
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new Booking(
                                        row.text(0),
                                        ProfessionalRole.valueOf(row.text(1)),
                                        row.count(2)))
                .toList();
    }

    private List<Event> events(String condition, Object value) {
        return Row.of(
                        entityManager
                                .createNativeQuery(SELECT + condition)
                                .setParameter(1, value)
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new Event(
                                        row.number(0),
                                        row.date(1),
                                        row.text(2),
                                        PlaceKind.valueOf(row.text(3)),
                                        row.text(4),
                                        row.count(5),
                                        row.count(6),
                                        row.count(7),
                                        row.number(8)))
                .toList();
    }
}
