package org.waymark.therapy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.person.seal.PersonKeys;
import org.waymark.person.seal.SealedField;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/**
 * Sealed notes for the few ways in which somebody else than their author comes to read one: what
 * the author, or two people, have released. It asks for no right: the caller has made sure of that.
 */
@ApplicationScoped
public class SealedNoteReader {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private PersonKeys keys;

    /** That a note was written: nothing of what it says. */
    public record Known(
            long id, long caseId, long personId, long authorId, String author, Instant at) {}

    /** All notes of a case, the oldest first. */
    public List<Known> ofCase(long caseId) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT n.id, n.case_id, n.person_id, n.account_id,"
                                                + " a.display_name, n.at FROM sealed_note n JOIN"
                                                + " account a ON a.id = n.account_id WHERE n.case_id"
                                                + " = ? ORDER BY n.id")
                                .setParameter(1, caseId)
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new Known(
                                        row.number(0),
                                        row.number(1),
                                        row.number(2),
                                        row.number(3),
                                        row.text(4),
                                        Columns.instant(row.columns()[5])))
                .toList();
    }

    /**
     * What one note says.
     *
     * @throws NotFound when there is none
     * @throws org.waymark.person.seal.KeyOutOfReach and {@link
     *     org.waymark.person.seal.ContentDestroyed} when it cannot be opened
     */
    public String text(long id) {
        return texts("n.id = ?", id).values().stream().findFirst().orElseThrow(NotFound::new);
    }

    /** What all notes of a case say, by their id. */
    public Map<Long, String> texts(long caseId) {
        return texts("n.case_id = ?", caseId);
    }

    private Map<Long, String> texts(String condition, long value) {
        Map<Long, Map<SealedField, byte[]>> sealed = new LinkedHashMap<>();
        Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT n.id, n.person_id, n.content FROM sealed_note n WHERE "
                                                + condition)
                                .setParameter(1, value)
                                .getResultList())
                .forEach(
                        row ->
                                sealed.computeIfAbsent(row.number(1), p -> new LinkedHashMap<>())
                                        .put(
                                                SealedNotes.field(row.number(0)),
                                                (byte[]) row.columns()[2]));
        Map<Long, String> texts = new LinkedHashMap<>();
        sealed.forEach(
                (person, fields) ->
                        keys.openAll(person, fields)
                                .forEach(
                                        (field, plain) ->
                                                texts.put(
                                                        field.row(),
                                                        new String(
                                                                plain, StandardCharsets.UTF_8))));
        return texts;
    }
}
