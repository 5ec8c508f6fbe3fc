package org.waymark.privacy.retention;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.waymark.access.Actor;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.OwnRecords;
import org.waymark.access.Right;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/**
 * Certificates of destruction: for whoever keeps the rules, and for the managers of the
 * organisation whose records they were.
 */
@Stateless
@Guarded
public class CertificateQuery {

    private static final int MOST = 50;
    private static final String SELECT =
            "SELECT c.reference, o.name, c.issued_at, c.records, c.content, c.hash FROM"
                    + " retention_certificate c JOIN organisation o ON o.id = c.organisation_id WHERE ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /**
     * One certificate.
     *
     * @param hash SHA-256 of the text, as it was issued
     * @param whole does the text still have that hash?
     */
    public record Issued(
            String reference,
            String organisation,
            Instant at,
            int records,
            String text,
            String hash,
            boolean whole) {

        public List<String> lines() {
            return Arrays.asList(text.split("\n"));
        }
    }

    /** The newest first. */
    @Needs({Right.RETENTION_RULES, Right.RETENTION_REVIEW})
    public List<Issued> newest() {
        subject.list("certificates of destruction");
        return rows("TRUE");
    }

    /**
     * The certificate with this reference.
     *
     * @throws NotFound when there is none the actor may see
     */
    @Needs({Right.RETENTION_RULES, Right.RETENTION_REVIEW})
    public Issued certificate(String reference) {
        subject.list("certificate of destruction " + reference);
        return rows("c.reference = ?", reference).stream().findFirst().orElseThrow(NotFound::new);
    }

    private List<Issued> rows(String condition, String... values) {
        Actor actor = current.get();
        boolean officer = actor.may(Right.RETENTION_RULES);
        String own = "c.organisation_id = ?";
        var query =
                entityManager.createNativeQuery(
                        SELECT
                                + condition
                                + " AND "
                                + (officer ? OwnRecords.or(own) : own)
                                + " ORDER BY c.id DESC LIMIT "
                                + MOST);
        int at = 1;
        for (String value : values) {
            query.setParameter(at++, value);
        }
        query.setParameter(at++, actor.organisationId());
        if (officer) {
            query.setParameter(at, actor.organisationId());
        }
        return Row.of(query.getResultList()).stream().map(CertificateQuery::issued).toList();
    }

    private static Issued issued(Row row) {
        byte[] hash = (byte[]) row.columns()[5];
        return new Issued(
                row.text(0),
                row.text(1),
                Columns.instant(row.columns()[2]),
                row.count(3),
                row.text(4),
                HexFormat.of().formatHex(hash),
                Arrays.equals(hash, Certificate.hash(row.text(4))));
    }
}
