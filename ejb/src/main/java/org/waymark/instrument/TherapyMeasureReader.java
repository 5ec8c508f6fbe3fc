package org.waymark.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/**
 * Reads what a therapist asks, and since when they lead a course of a case; always of a case that
 * was found in the actor's scope.
 */
@ApplicationScoped
class TherapyMeasureReader {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** The codes of what a therapist asks. */
    List<String> codes() {
        return SqlReader.rows(entityManager, "SELECT instrument FROM therapy_instrument").stream()
                .map(row -> row.text(0))
                .toList();
    }

    /** What a therapist asks on a day, whatever the pathway: of each its newest version. */
    List<InstrumentStore.Offer> offered(LocalDate day) {
        List<InstrumentStore.Offer> offers = new ArrayList<>();
        for (Row row :
                SqlReader.rows(
                        entityManager,
                        "SELECT t.code, t.version_no, t.name, t.age_from, t.age_to FROM"
                                + " therapy_instrument h JOIN instrument t ON t.code = h.instrument"
                                + " WHERE t.valid_from <= ? AND (t.valid_to IS NULL OR t.valid_to > ?)"
                                + " ORDER BY t.code, t.version_no DESC",
                        day,
                        day)) {
            if (offers.stream().noneMatch(offer -> offer.code().equals(row.text(0)))) {
                offers.add(
                        new InstrumentStore.Offer(
                                row.text(0),
                                row.count(1),
                                row.text(2),
                                row.count(3),
                                row.count(4),
                                null));
            }
        }
        return offers;
    }

    /** The first day of the courses of a case that this therapist leads or has led to its end. */
    Optional<LocalDate> since(long caseId, long therapist) {
        return SqlReader.rows(
                        entityManager,
                        "SELECT MIN(started_on) FROM therapy_course WHERE case_id = ? AND therapist_id"
                                + " = ?",
                        caseId,
                        therapist)
                .stream()
                .findFirst()
                .map(row -> row.date(0));
    }

    /** Does this therapist lead a course of the case that is under way? */
    boolean leads(long caseId, long therapist) {
        return !SqlReader.rows(
                        entityManager,
                        "SELECT id FROM therapy_course WHERE case_id = ? AND therapist_id = ? AND state"
                                + " = 'OPEN'",
                        caseId,
                        therapist)
                .isEmpty();
    }
}
