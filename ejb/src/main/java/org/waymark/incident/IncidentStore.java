package org.waymark.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.person.seal.PersonKeys;
import org.waymark.person.seal.SealedField;
import org.waymark.referral.RestrictionReason;
import org.waymark.shared.Columns;
import org.waymark.shared.Reference;
import org.waymark.shared.Row;

/** Keeps what was told, sealed under a key of its own. Whoever calls has opened the transaction. */
@ApplicationScoped
class IncidentStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private PersonKeys keys;

    /** A draft as it stands. */
    record Draft(long id, String reference, Told told) {}

    /**
     * What is known of a report once it is sent, beside its words.
     *
     * @param serviceId whose page it came by; null for one that is for the police alone
     */
    record Sent(
            String source,
            Long serviceId,
            String strands,
            String area,
            String police,
            Long policeId,
            boolean support,
            Long personId,
            Long referralId) {}

    void begin(long id, String reference, byte[] tokenHash, Told told, Instant at, Instant until) {
        query(
                        "INSERT INTO incident (id, reference, state, token_hash, answers, begun_at,"
                                + " touched_at, expires_at, support, version) VALUES (?, ?, 'DRAFT', ?,"
                                + " ?, ?, ?, ?, FALSE, 0)",
                        id,
                        reference,
                        tokenHash,
                        keys.seal(id, answers(id), told.json()),
                        Columns.utc(at),
                        Columns.utc(at),
                        Columns.utc(until))
                .executeUpdate();
    }

    /** The draft of this secret that is not too old; locked when it is to be changed. */
    Optional<Draft> draft(byte[] tokenHash, Instant now, boolean lock) {
        return rows(
                        "SELECT id, reference, answers FROM incident WHERE token_hash = ? AND state ="
                                + " 'DRAFT' AND expires_at > ?"
                                + (lock ? " FOR UPDATE" : ""),
                        tokenHash,
                        Columns.utc(now))
                .stream()
                .findFirst()
                .map(
                        row ->
                                new Draft(
                                        row.number(0),
                                        row.text(1),
                                        told(row.number(0), (byte[]) row.columns()[2])));
    }

    /** Only which draft it is, without its words. */
    Optional<Long> draftId(byte[] tokenHash, Instant now) {
        return rows(
                        "SELECT id FROM incident WHERE token_hash = ? AND state = 'DRAFT' AND"
                                + " expires_at > ?",
                        tokenHash,
                        Columns.utc(now))
                .stream()
                .findFirst()
                .map(row -> row.number(0));
    }

    void write(long id, Told told, Instant at, Instant until) {
        query(
                        "UPDATE incident SET answers = ?, touched_at = ?, expires_at = ?, version ="
                                + " version + 1 WHERE id = ? AND state = 'DRAFT'",
                        keys.seal(id, answers(id), told.json()),
                        Columns.utc(at),
                        Columns.utc(until),
                        id)
                .executeUpdate();
    }

    void sent(long id, Told told, Sent sent, Instant at, Instant until) {
        query(
                        "UPDATE incident SET state = 'SENT', answers = ?, touched_at"
                                + " = ?, sent_at = ?, expires_at = ?, source = ?, service_id = ?,"
                                + " strands = ?, area = ?, police = ?, police_id = ?, support = ?,"
                                + " person_id = ?, referral_id = ?, few = ?, contact_open = ?,"
                                + " contact_known = TRUE, police_order = id, version = version + 1 WHERE"
                                + " id = ?",
                        keys.seal(id, answers(id), told.json()),
                        Columns.utc(at),
                        Columns.utc(at),
                        Columns.utc(until),
                        sent.source(),
                        sent.serviceId(),
                        sent.strands(),
                        sent.area(),
                        sent.police(),
                        sent.policeId(),
                        sent.support(),
                        sent.personId(),
                        sent.referralId(),
                        RestrictionReason.markFor(told.get(Ask.KNOWN)) != null,
                        told.letsServiceMakeContact(),
                        id)
                .executeUpdate();
    }

    /** What was sent under this secret a moment ago, for a button that was pressed twice. */
    Optional<Telling.Receipt> justSent(byte[] tokenHash) {
        return rows(
                        "SELECT reference, support, police <> 'NO' AND (few = FALSE OR support ="
                                + " FALSE AND police = 'ANONYMOUS') FROM incident WHERE token_hash ="
                                + " ? AND state = 'SENT'",
                        (Object) tokenHash)
                .stream()
                .findFirst()
                .map(
                        row ->
                                new Telling.Receipt(
                                        new Reference(row.text(0)).shown(),
                                        row.flag(1),
                                        row.flag(2)));
    }

    /** Forgets under which secrets reports were sent before this moment. */
    void forgetSecrets(Instant before) {
        query(
                        "UPDATE incident SET token_hash = NULL WHERE state = 'SENT' AND token_hash IS"
                                + " NOT NULL AND sent_at < ?",
                        Columns.utc(before))
                .executeUpdate();
    }

    /**
     * Drafts that nobody came back to, and reports without a referral whose time is over, as {@link
     * ReportTime} says; nothing that somebody keeps.
     *
     * @param opened what the police first opened later than this is still kept
     */
    List<Long> overdue(Instant now, Instant opened, int most) {
        return rows(
                        "SELECT id FROM incident WHERE expires_at <= ? AND state <> 'GONE' AND"
                                + " referral_id IS NULL AND kept_why IS NULL AND (police_id IS NULL OR"
                                + " police = 'NO' OR police = 'NAMED' AND few = TRUE OR police_at <= ?)"
                                + " ORDER BY expires_at, id LIMIT "
                                + most,
                        Columns.utc(now),
                        Columns.utc(opened))
                .stream()
                .map(row -> row.number(0))
                .toList();
    }

    /** Reports whose words went with their record and whose key is still there. */
    List<Long> goneWithKey(int most) {
        return rows(
                        "SELECT i.id FROM incident i JOIN person_key k ON k.person_id = i.id WHERE"
                                + " i.state = 'GONE' AND k.wrapped IS NOT NULL LIMIT "
                                + most)
                .stream()
                .map(row -> row.number(0))
                .toList();
    }

    /** The reports about a person that still have words. */
    List<Long> about(long personId) {
        return rows("SELECT id FROM incident WHERE person_id = ? AND state = 'SENT'", personId)
                .stream()
                .map(row -> row.number(0))
                .toList();
    }

    /**
     * Destroys the words and files of a report for good. A draft leaves nothing; what was sent is
     * still counted.
     */
    void destroy(long id) {
        query(
                        "DELETE p FROM incident_piece p JOIN incident_upload u ON u.id = p.upload_id"
                                + " WHERE u.incident_id = ?",
                        id)
                .executeUpdate();
        query("DELETE FROM incident_upload WHERE incident_id = ?", id).executeUpdate();
        query("DELETE FROM incident_contact WHERE incident_id = ?", id).executeUpdate();
        query("DELETE FROM incident WHERE id = ? AND state = 'DRAFT'", id).executeUpdate();
        query(
                        "UPDATE incident SET state = 'GONE', answers = NULL, token_hash = NULL,"
                                + " person_id = NULL, contact_open = FALSE, kept_why = NULL WHERE id ="
                                + " ?",
                        id)
                .executeUpdate();
        keys.shred(id);
    }

    /** Destroys the key alone: what was sealed under it opens no more. */
    void shred(long id) {
        keys.shred(id);
    }

    Told told(long id, byte[] sealed) {
        return sealed == null ? Told.NOTHING : Told.of(keys.open(id, answers(id), sealed));
    }

    private static SealedField answers(long id) {
        return new SealedField("incident", "answers", id);
    }

    private List<Row> rows(String sql, Object... values) {
        return Row.of(query(sql, values).getResultList());
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
