package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Actor;
import org.waymark.access.OwnRecordsQuery;
import org.waymark.commissioning.Organisations;
import org.waymark.person.KeptFrom;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;
import org.waymark.shared.Row;

/** Keeps the requests and what hangs on them; loads a request within an actor's scope. */
@ApplicationScoped
class RightsStore {

    private static final String RECORD =
            "SELECT found.* FROM (SELECT c.reference, s.organisation_id, c.person_id, c.referral_id, c.id FROM"
                    + " support_case c JOIN service s ON s.id = c.service_id WHERE c.reference = ?"
                    + " UNION ALL SELECT r.reference, s.organisation_id, r.person_id, r.id, c.id FROM"
                    + " referral r LEFT JOIN service s ON s.id = COALESCE(r.service_id,"
                    + " r.proposed_service_id) LEFT JOIN support_case c ON c.referral_id = r.id WHERE"
                    + " r.reference = ?) found WHERE "
                    + KeptFrom.free("?", "found.person_id");

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private Organisations organisations;
    @Inject private OwnRecordsQuery own;

    /**
     * The request with this reference, locked until the transaction ends.
     *
     * @throws NotFound when there is none in the actor's scope
     */
    RightsRequest load(Actor actor, String typed) {
        RightsRequest found = entityManager.find(RightsRequest.class, id(actor, typed));
        entityManager.lock(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** The same only to be read. */
    RightsRequest read(Actor actor, String typed) {
        return entityManager.find(RightsRequest.class, id(actor, typed));
    }

    /** The request something else belongs to, which asked for the right to it. */
    RightsRequest byId(long id) {
        return entityManager.find(RightsRequest.class, id);
    }

    private long id(Actor actor, String typed) {
        RightsScope scope = RightsScope.of(actor);
        Query query =
                entityManager.createNativeQuery(
                        "SELECT r.id FROM rights_request r WHERE r.reference = ? AND "
                                + scope.sql());
        query.setParameter(
                1, Reference.parse(typed).map(Reference::value).orElseThrow(NotFound::new));
        int at = 2;
        for (Object value : scope.values()) {
            query.setParameter(at++, value);
        }
        return Row.of(query.getResultList()).stream()
                .findFirst()
                .orElseThrow(NotFound::new)
                .number(0);
    }

    /**
     * The record of a referral or a case, and the provider that answers for it; empty also when it
     * is one that the actor does not work requests about.
     */
    Optional<RightsRecord> record(Actor actor, String typed) {
        return Reference.parse(typed)
                .map(Reference::value)
                .flatMap(
                        reference ->
                                Row.of(
                                                entityManager
                                                        .createNativeQuery(RECORD)
                                                        .setParameter(1, reference)
                                                        .setParameter(2, reference)
                                                        .setParameter(3, actor.id())
                                                        .getResultList())
                                        .stream()
                                        .findFirst())
                .map(
                        row ->
                                new RightsRecord(
                                        row.text(0),
                                        row.number(1) == null ? intake() : row.number(1),
                                        row.number(2),
                                        row.number(3),
                                        row.number(4)))
                .filter(record -> isTheirs(actor, record.organisationId()));
    }

    private boolean isTheirs(Actor actor, long organisation) {
        return organisation == actor.organisationId() || own.answersForAll(actor);
    }

    /** What no service has taken yet is with the provider that receives the feeds. */
    private long intake() {
        return organisations
                .intakeService()
                .flatMap(organisations.directory()::service)
                .orElseThrow(NotFound::new)
                .organisationId();
    }

    void flush() {
        entityManager.flush();
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    void remove(Object entity) {
        entityManager.remove(entity);
    }

    List<RightsWait> waits(long requestId) {
        return entityManager
                .createQuery(
                        "SELECT w FROM RightsWait w WHERE w.requestId = :id ORDER BY w.beganOn, w.id",
                        RightsWait.class)
                .setParameter("id", requestId)
                .getResultList();
    }

    /** The parts of the record, in their order. */
    List<RightsItem> items(long requestId) {
        return entityManager
                .createQuery(
                        "SELECT i FROM RightsItem i WHERE i.requestId = :id ORDER BY i.place",
                        RightsItem.class)
                .setParameter("id", requestId)
                .getResultList();
    }

    /** What is left out of the parts of a request. */
    List<RightsSpan> spans(long requestId) {
        return entityManager
                .createQuery(
                        "SELECT s FROM RightsSpan s WHERE s.itemId IN (SELECT i.id FROM RightsItem i"
                                + " WHERE i.requestId = :id) ORDER BY s.beginAt",
                        RightsSpan.class)
                .setParameter("id", requestId)
                .getResultList();
    }

    List<RightsCopy> copies(long requestId) {
        return entityManager
                .createQuery(
                        "SELECT c FROM RightsCopy c WHERE c.requestId = :id ORDER BY c.id",
                        RightsCopy.class)
                .setParameter("id", requestId)
                .getResultList();
    }

    /** Something that belongs to one request, by its id; empty when there is none. */
    <T> Optional<T> byRequest(Class<T> kind, long requestId) {
        return entityManager
                .createQuery(
                        "SELECT e FROM " + kind.getSimpleName() + " e WHERE e.requestId = :id",
                        kind)
                .setParameter("id", requestId)
                .getResultStream()
                .findFirst();
    }
}
