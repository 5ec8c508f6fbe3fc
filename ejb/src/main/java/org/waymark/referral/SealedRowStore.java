package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.waymark.person.seal.PersonKeys;
import org.waymark.shared.Row;

/**
 * Rows of files that could not be read are kept as they came, so that their sender can correct
 * them. Those about somebody restricted are sealed.
 */
@ApplicationScoped
public class SealedRowStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private PersonKeys keys;

    /**
     * Under whose key a row that has just come and cannot be read is to be sealed: that of the
     * restricted person whose crime it names, or that of its file when a cell marks it and nobody
     * knows whom it is about; null when it may stand in clear.
     */
    public Long ownerOf(long batchId, Set<String> cells) {
        if (RestrictionReason.isMarkedIn(cells)) {
            return batchId;
        }
        if (cells.isEmpty()) {
            return null;
        }
        String marks = String.join(", ", Collections.nCopies(cells.size(), "?"));
        Query query =
                entityManager.createNativeQuery(
                        "SELECT MIN(r.person_id) FROM referral r JOIN person p ON p.id = r.person_id"
                                + " WHERE p.restricted = TRUE AND r.sending_force IN ("
                                + marks
                                + ") AND r.crime_ref IN ("
                                + marks
                                + ")");
        int at = 1;
        for (int twice = 0; twice < 2; twice++) {
            for (String cell : cells) {
                query.setParameter(at++, cell);
            }
        }
        return Row.of(query.getResultList()).get(0).number(0);
    }

    /** What was wrong with a row, without the cells that it quotes. */
    public static String unquoted(String error) {
        return error.replaceAll("\u201c[^\u201d]*\u201d?", "What was sent");
    }

    /** The row as it is stored, for {@link #ownerOf}. */
    public byte[] sealed(long owner, long batchId, long rowNumber, String raw) {
        return keys.sealText(owner, SealedWords.ofRow(batchId, rowNumber), raw);
    }

    /** Rows of all files of this person's crime that name them and could not be read. */
    void seal(long personId) {
        seal(personId, "TRUE");
    }

    /** The same in one file from one row on: those that have just come with the person. */
    public void seal(long personId, long batchId, long fromRow) {
        seal(personId, "f.batch_id = " + batchId + " AND f.row_no >= " + fromRow);
    }

    private void seal(long personId, String which) {
        for (Row row :
                rows(
                        "SELECT f.batch_id, f.row_no, f.raw, f.error FROM referral r JOIN person p ON"
                                + " p.id = r.person_id JOIN feed_batch b ON TRUE JOIN feed_row f ON"
                                + " f.batch_id = b.id AND f.disposition = 'INVALID' AND f.raw IS NOT"
                                + " NULL WHERE r.person_id = ? AND r.crime_ref IS NOT NULL AND "
                                + which
                                + " AND LOCATE(r.crime_ref, f.raw) > 0 AND (LOCATE(p.surname, f.raw)"
                                + " > 0 OR LOCATE(r.organisation, f.raw) > 0)",
                        personId)) {
            String error = row.text(3);
            change(
                    "UPDATE feed_row SET raw = NULL, raw_sealed = ?, sealed_for = ?, error = ? WHERE"
                            + " batch_id = ? AND row_no = ?",
                    sealed(personId, row.number(0), row.number(1), row.text(2)),
                    personId,
                    error == null ? null : unquoted(error),
                    row.number(0),
                    row.number(1));
        }
    }

    /** As they were sent. */
    void unseal(long personId) {
        for (Row row :
                rows(
                        "SELECT f.batch_id, f.row_no, f.raw_sealed FROM feed_batch b JOIN feed_row f"
                                + " ON f.batch_id = b.id AND f.disposition = 'INVALID' WHERE"
                                + " f.sealed_for = ?",
                        personId)) {
            change(
                    "UPDATE feed_row SET raw = ?, raw_sealed = NULL, sealed_for = NULL WHERE batch_id"
                            + " = ? AND row_no = ?",
                    keys.openText(
                            personId,
                            SealedWords.ofRow(row.number(0), row.number(1)),
                            bytes(row, 2)),
                    row.number(0),
                    row.number(1));
        }
    }

    private static byte[] bytes(Row row, int column) {
        return (byte[]) row.columns()[column];
    }

    private List<Row> rows(String sql, Object... values) {
        return Row.of(query(sql, values).getResultList());
    }

    private void change(String sql, Object... values) {
        query(sql, values).executeUpdate();
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
