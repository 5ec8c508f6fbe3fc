package org.waymark.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.casework.document.FileTitle;
import org.waymark.casework.document.PictureTraces;
import org.waymark.person.seal.PersonKeys;
import org.waymark.person.seal.SealedField;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * Keeps files while they arrive and afterwards, in the database: whichever server takes the next
 * piece. Every piece is sealed under the key of its report. Whoever calls has opened the
 * transaction.
 */
@ApplicationScoped
class UploadStore {

    private static final String SELECT =
            "SELECT id, incident_id, public_id, state, title, length, received, raw_pieces, kind,"
                    + " bytes, pieces, traces, scan, refused FROM incident_upload WHERE ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private PersonKeys keys;

    void add(long id, long incidentId, String publicId, String name, long length, Instant at) {
        query(
                        "INSERT INTO incident_upload (id, incident_id, public_id, state, title, length,"
                                + " received, raw_pieces, bytes, pieces, begun_at, touched_at) VALUES (?,"
                                + " ?, ?, 'OPEN', ?, ?, 0, 0, 0, 0, ?, ?)",
                        id,
                        incidentId,
                        publicId,
                        keys.sealText(incidentId, title(id), FileTitle.of(name)),
                        length,
                        Columns.utc(at),
                        Columns.utc(at))
                .executeUpdate();
    }

    /** One of the uploads of a report; locked when it is to be changed. */
    Optional<Upload> find(long incidentId, String publicId, boolean lock) {
        return uploads(
                        "incident_id = ? AND public_id = ?" + (lock ? " FOR UPDATE" : ""),
                        incidentId,
                        publicId)
                .stream()
                .findFirst();
    }

    Optional<Upload> find(long incidentId, long id) {
        return uploads("incident_id = ? AND id = ?", incidentId, id).stream().findFirst();
    }

    /** A file that was taken, by its id alone. */
    Optional<Upload> kept(long id) {
        return uploads("id = ? AND kind IS NOT NULL", id).stream().findFirst();
    }

    List<Upload> of(long incidentId) {
        return uploads("incident_id = ? ORDER BY id", incidentId);
    }

    /**
     * Adds the next bytes, if they are the next.
     *
     * @return false when somebody else has added some meanwhile
     */
    boolean append(Upload upload, long offset, byte[] bytes, Instant at) {
        int changed =
                query(
                                "UPDATE incident_upload SET received = received + ?, raw_pieces ="
                                        + " raw_pieces + 1, touched_at = ? WHERE id = ? AND received = ?"
                                        + " AND raw_pieces = ? AND state = 'OPEN'",
                                bytes.length,
                                Columns.utc(at),
                                upload.id(),
                                offset,
                                upload.rawPieces())
                        .executeUpdate();
        if (changed == 0) {
            return false;
        }
        query(
                        "INSERT INTO incident_piece (upload_id, part, piece_no, content) VALUES (?,"
                                + " 'RAW', ?, ?)",
                        upload.id(),
                        upload.rawPieces(),
                        keys.seal(upload.incidentId(), raw(upload.id(), upload.rawPieces()), bytes))
                .executeUpdate();
        return true;
    }

    /** What has arrived, from its first byte. */
    InputStream raw(Upload upload) {
        return new PieceReader(
                entityManager,
                upload.id(),
                "RAW",
                upload.rawPieces(),
                (number, stored) ->
                        keys.open(upload.incidentId(), raw(upload.id(), number), stored));
    }

    /**
     * Puts the file that is kept in the place of what arrived: without traces where that can be.
     *
     * @throws PictureTraces.BrokenPicture and {@link BoxTraces.Broken} when it is none of its kind
     */
    void keep(Upload upload, MediaKind kind, String scan) throws IOException {
        PieceWriter pieces = new PieceWriter(entityManager, upload.id());
        MediaTraces.Left left;
        CountingStream counting;
        try (InputStream in = raw(upload);
                OutputStream sealing =
                        keys.sealing(upload.incidentId(), content(upload.id()), pieces)) {
            counting = new CountingStream(sealing);
            left = MediaTraces.copy(kind, in, counting);
        }
        pieces.close();
        query(
                        "UPDATE incident_upload SET state = 'KEPT', kind = ?, bytes = ?, pieces = ?,"
                                + " traces = ?, scan = ? WHERE id = ?",
                        kind.name(),
                        counting.bytes(),
                        pieces.pieces(),
                        left.name(),
                        scan,
                        upload.id())
                .executeUpdate();
        drop(upload.id(), "RAW");
    }

    void refuse(Upload upload, UploadRefusal why) {
        query(
                        "UPDATE incident_upload SET state = 'REFUSED', refused = ? WHERE id = ?",
                        why.name(),
                        upload.id())
                .executeUpdate();
        drop(upload.id(), "RAW");
        drop(upload.id(), "FILE");
    }

    void remove(Upload upload) {
        query("DELETE FROM incident_piece WHERE upload_id = ?", upload.id()).executeUpdate();
        query("DELETE FROM incident_upload WHERE id = ?", upload.id()).executeUpdate();
    }

    /** What had not arrived, or was refused, when the report was sent. */
    void dropUnfinished(long incidentId) {
        uploads("incident_id = ? AND state <> 'KEPT'", incidentId).forEach(this::remove);
    }

    /** Uploads that stopped on their way before this moment. */
    List<Upload> stopped(Instant before, int most) {
        return uploads(
                "state = 'OPEN' AND touched_at < ? ORDER BY touched_at LIMIT " + most,
                Columns.utc(before));
    }

    /** Bytes of all files of drafts that nobody has sent yet. */
    long unsent() {
        return Row.of(
                        query(
                                        "SELECT COALESCE(SUM(CASE WHEN u.state = 'KEPT' THEN u.bytes ELSE"
                                                + " u.received END), 0) FROM incident i JOIN"
                                                + " incident_upload u ON u.incident_id = i.id WHERE"
                                                + " i.state = 'DRAFT'")
                                .getResultList())
                .get(0)
                .number(0);
    }

    /** The file that is kept, opened while it is read. */
    InputStream open(Upload upload) throws IOException {
        return keys.opening(
                upload.incidentId(),
                content(upload.id()),
                new PieceReader(
                        entityManager,
                        upload.id(),
                        "FILE",
                        upload.pieces(),
                        (number, stored) -> stored));
    }

    /** What its sender called it. */
    String name(Upload upload) {
        return keys.openText(upload.incidentId(), title(upload.id()), upload.title());
    }

    private void drop(long uploadId, String part) {
        query("DELETE FROM incident_piece WHERE upload_id = ? AND part = ?", uploadId, part)
                .executeUpdate();
    }

    private List<Upload> uploads(String condition, Object... values) {
        return Row.of(query(SELECT + condition, values).getResultList()).stream()
                .map(
                        row ->
                                new Upload(
                                        row.number(0),
                                        row.number(1),
                                        row.text(2),
                                        row.text(3),
                                        (byte[]) row.columns()[4],
                                        row.number(5),
                                        row.number(6),
                                        row.count(7),
                                        row.text(8) == null ? null : MediaKind.valueOf(row.text(8)),
                                        row.number(9),
                                        row.count(10),
                                        row.text(11) == null
                                                ? null
                                                : MediaTraces.Left.valueOf(row.text(11)),
                                        row.text(12),
                                        row.text(13) == null
                                                ? null
                                                : UploadRefusal.valueOf(row.text(13))))
                .toList();
    }

    private static SealedField title(long id) {
        return new SealedField("incident_upload", "title", id);
    }

    private static SealedField content(long id) {
        return new SealedField("incident_piece", "content", id);
    }

    /** A piece as it arrived opens in its own place only. */
    private static SealedField raw(long id, int number) {
        return new SealedField("incident_piece", "raw-" + number, id);
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
