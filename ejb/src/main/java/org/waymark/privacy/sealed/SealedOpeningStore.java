package org.waymark.privacy.sealed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Actor;
import org.waymark.casework.CaseManagers;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** Keeps who asked to have sealed notes opened, and what a second person said. */
@ApplicationScoped
class SealedOpeningStore {

    private static final String CASE =
            " FROM sealed_opening o JOIN support_case c ON c.id = o.case_id JOIN service s ON s.id ="
                    + " c.service_id JOIN account a ON a.id = o.asked_by LEFT JOIN account b ON b.id"
                    + " = o.decided_by WHERE ";

    private static final String LINE =
            "SELECT o.id, c.reference, a.display_name, o.asked_at, o.reason, o.agreed,"
                    + " b.display_name, o.decided_at, o.decided_why, o.ends_at, o.asked_by, o.case_id,"
                    + " o.person_id"
                    + CASE;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private SealedReviewStore reviews;

    /** A case with sealed notes. */
    record Target(long caseId, long personId) {}

    void add(SealedOpening opening) {
        entityManager.persist(opening);
    }

    /** A case that the actor answers for, with this reference; empty when it is not theirs. */
    Optional<Target> target(Actor actor, String reference) {
        SealedScope scope = SealedScope.asking(actor);
        List<Object> values = new ArrayList<>();
        values.add(reference);
        values.addAll(scope.values());
        return reviews
                .rows(
                        "SELECT c.id, c.person_id FROM support_case c JOIN service s ON s.id ="
                                + " c.service_id WHERE c.reference = ? AND "
                                + scope.sql(),
                        values)
                .stream()
                .findFirst()
                .map(row -> new Target(row.number(0), row.number(1)));
    }

    /**
     * One that the actor asked for.
     *
     * @throws NotFound when there is none such
     */
    SealedOpening own(Actor actor, long id) {
        SealedScope scope = SealedScope.asking(actor);
        return one(
                "o.id = ? AND o.asked_by = ? AND " + scope.sql(),
                List.of(id, actor.id()),
                scope.values());
    }

    /**
     * One that waits for a second person, of a case within the actor's scope.
     *
     * @throws NotFound when there is none such
     */
    SealedOpening waiting(Actor actor, long id) {
        SealedScope scope = SealedScope.of(actor);
        SealedOpening found = one("o.id = ? AND " + scope.sql(), List.of(id), scope.values());
        entityManager.lock(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    private SealedOpening one(String condition, List<Object> first, List<Object> then) {
        List<Object> values = new ArrayList<>(first);
        values.addAll(then);
        return reviews.rows("SELECT o.id, o.case_id" + CASE + condition, values).stream()
                .findFirst()
                .map(row -> entityManager.find(SealedOpening.class, row.number(0)))
                .orElseThrow(NotFound::new);
    }

    /** Lines for a list, the newest first. */
    List<Row> lines(String condition, List<Object> values) {
        return reviews.rows(LINE + condition + " ORDER BY o.id DESC LIMIT 50", values);
    }

    /** E-mail addresses of the managers of a case. */
    List<String> managers(long caseId) {
        return reviews.rows(CaseManagers.EMAILS, List.of(caseId)).stream()
                .map(row -> row.text(0))
                .distinct()
                .toList();
    }
}
