package org.waymark.privacy.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Blob;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Actor;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.person.seal.PersonKeys;
import org.waymark.person.seal.SealedField;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.IllegalMove;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** Loads requests for material within an actor's scope, and keeps what hangs on them. */
@ApplicationScoped
class MaterialStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private PersonKeys keys;
    @Inject private AuditSubject subject;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /** A request with the person its case is about. */
    record Key(long id, long caseId, long personId) {}

    /**
     * The request with this reference; its case is named for the audit.
     *
     * @throws NotFound when it does not exist for the actor
     */
    MaterialRequest load(MaterialScope scope, String reference, String doing) {
        return entityManager.find(MaterialRequest.class, key(scope, reference, doing).id());
    }

    Key key(MaterialScope scope, String reference, String doing) {
        List<?> rows = rows("SELECT m.id, c.id, c.person_id", reference, scope);
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        Object[] row = (Object[]) rows.get(0);
        Key key = new Key(Columns.number(row[0]), Columns.number(row[1]), Columns.number(row[2]));
        subject.supportCase(key.caseId(), key.personId(), doing + " " + reference);
        return key;
    }

    /**
     * A case the actor manages, for a request that comes in.
     *
     * @throws NotFound when there is none
     */
    Key managedCase(MaterialScope scope, String caseReference) {
        Query query =
                entityManager.createNativeQuery(
                        "SELECT c.id, c.person_id FROM support_case c WHERE c.reference = ? AND "
                                + scope.sql());
        query.setParameter(1, caseReference);
        int at = 2;
        for (Object value : scope.values()) {
            query.setParameter(at++, value);
        }
        List<?> rows = query.getResultList();
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        Object[] row = (Object[]) rows.get(0);
        return new Key(0, Columns.number(row[0]), Columns.number(row[1]));
    }

    /**
     * A request that is being prepared, so that something of it may be changed. Whoever does so has
     * prepared it, and approves it never.
     *
     * @throws IllegalMove when it is in another state
     */
    MaterialRequest inReview(MaterialScope scope, String reference, String doing) {
        MaterialRequest request = load(scope, reference, doing);
        if (request.state() != MaterialState.REVIEW) {
            throw new IllegalMove(
                    "Nothing can be changed: the request is in the state “"
                            + request.state().label()
                            + "”.");
        }
        request.preparedBy(current.get().id());
        return request;
    }

    /** Has this account ever decided, weighed or submitted something of it? */
    boolean hadAHand(MaterialRequest request, Long account) {
        return request.wasPreparedBy(account)
                || account.equals(request.submittedBy())
                || account.equals(weighing(request.id()).weighedBy())
                || items(request.id()).stream().anyMatch(item -> account.equals(item.decidedBy()));
    }

    /** Is the request within this scope? */
    boolean isWithin(MaterialScope scope, String reference) {
        return !rows("SELECT m.id", reference, scope).isEmpty();
    }

    String caseReference(long caseId) {
        return (String)
                entityManager
                        .createNativeQuery("SELECT reference FROM support_case WHERE id = ?")
                        .setParameter(1, caseId)
                        .getSingleResult();
    }

    private List<?> rows(String select, String reference, MaterialScope scope) {
        Query query =
                entityManager.createNativeQuery(
                        select
                                + " FROM material_request m JOIN support_case c ON c.id = m.case_id"
                                + " WHERE m.reference = ? AND "
                                + scope.sql());
        query.setParameter(1, reference);
        int at = 2;
        for (Object value : scope.values()) {
            query.setParameter(at++, value);
        }
        return query.getResultList();
    }

    /** One record of a request. */
    MaterialItem item(MaterialRequest request, long id) {
        MaterialItem item = entityManager.find(MaterialItem.class, id);
        if (item == null || item.requestId() != request.id()) {
            throw new NotFound();
        }
        return item;
    }

    /** All of them, in the order of their time. */
    List<MaterialItem> items(long requestId) {
        return entityManager
                .createQuery(
                        "SELECT i FROM MaterialItem i WHERE i.requestId = :id ORDER BY i.at, i.id",
                        MaterialItem.class)
                .setParameter("id", requestId)
                .getResultList();
    }

    MaterialWeighing weighing(long requestId) {
        return Optional.ofNullable(entityManager.find(MaterialWeighing.class, requestId))
                .orElseThrow(NotFound::new);
    }

    /** Those that count. */
    List<MaterialApproval> approvals(long requestId) {
        return entityManager
                .createQuery(
                        "SELECT a FROM MaterialApproval a WHERE a.requestId = :id AND a.ended = FALSE",
                        MaterialApproval.class)
                .setParameter("id", requestId)
                .getResultList();
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    /**
     * Moves a request and writes the step down.
     *
     * @throws org.waymark.shared.IllegalMove when the table does not allow it
     */
    void move(MaterialRequest request, MaterialMove move, String detail, Actor actor) {
        request.move(move);
        entityManager.persist(
                MaterialEvent.of(Ids.next(), request, move, detail, actor.id(), clock.instant()));
        flush();
    }

    /**
     * The paper as it was approved, sealed under the key of the person, replaces an earlier one.
     */
    void keep(MaterialRequest request, byte[] pdf, int pages, String sha256) {
        entityManager
                .createNativeQuery("DELETE FROM material_bundle WHERE request_id = ?")
                .setParameter(1, request.id())
                .executeUpdate();
        entityManager
                .createNativeQuery(
                        "INSERT INTO material_bundle (request_id, made_at, pages, sha256, pdf, sealed)"
                                + " VALUES (?, ?, ?, ?, ?, TRUE)")
                .setParameter(1, request.id())
                .setParameter(2, Columns.utc(clock.instant()))
                .setParameter(3, pages)
                .setParameter(4, sha256)
                .setParameter(5, keys.seal(person(request), paper(request), pdf))
                .executeUpdate();
    }

    byte[] kept(MaterialRequest request) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "SELECT pdf, sealed FROM material_bundle WHERE request_id = ?")
                        .setParameter(1, request.id())
                        .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        Row row = new Row((Object[]) rows.get(0));
        try {
            byte[] pdf =
                    row.columns()[0] instanceof Blob blob
                            ? blob.getBytes(1, (int) blob.length())
                            : (byte[]) row.columns()[0];
            return row.flag(1) ? keys.open(person(request), paper(request), pdf) : pdf;
        } catch (SQLException e) {
            throw new IllegalStateException("the paper cannot be read", e);
        }
    }

    private static SealedField paper(MaterialRequest request) {
        return new SealedField("material_bundle", "pdf", request.id());
    }

    private long person(MaterialRequest request) {
        return Columns.number(
                entityManager
                        .createNativeQuery("SELECT person_id FROM support_case WHERE id = ?")
                        .setParameter(1, request.caseId())
                        .getSingleResult());
    }

    void flush() {
        try {
            entityManager.flush();
        } catch (OptimisticLockException lost) {
            throw new ChangedMeanwhile();
        }
    }
}
