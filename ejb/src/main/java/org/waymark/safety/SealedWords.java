package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.person.seal.PersonKeys;
import org.waymark.person.seal.SealedField;

/**
 * Seals the words of a row under the key of the person whose case it hangs on: the code word, the
 * school of a child, whom somebody is afraid of. No list, search or export can hold them.
 */
@ApplicationScoped
class SealedWords {

    private static final String COLUMN = "words";

    @Inject private PersonKeys keys;

    /**
     * @param row id of the row they will stand in
     * @throws org.waymark.person.seal.KeyOutOfReach when they cannot be sealed now
     */
    byte[] seal(long personId, String table, long row, Map<String, String> words) {
        return keys.seal(personId, field(table, row), WordsCoding.bytes(words));
    }

    /** The words of one row. */
    Map<String, String> open(long personId, String table, long row, byte[] sealed) {
        return WordsCoding.words(keys.open(personId, field(table, row), sealed));
    }

    /** The words of several rows of one table, by row, with one look at the key. */
    Map<Long, Map<String, String>> openAll(long personId, String table, Map<Long, byte[]> sealed) {
        return openAll(personId, Map.of(table, sealed));
    }

    /**
     * The words of rows of several tables, by row, with one look at the key.
     *
     * @param sealed by table and row
     */
    Map<Long, Map<String, String>> openAll(long personId, Map<String, Map<Long, byte[]>> sealed) {
        Map<SealedField, byte[]> fields = new LinkedHashMap<>();
        sealed.forEach(
                (table, rows) ->
                        rows.forEach((row, content) -> fields.put(field(table, row), content)));
        Map<Long, Map<String, String>> opened = new LinkedHashMap<>();
        keys.openAll(personId, fields)
                .forEach((field, plain) -> opened.put(field.row(), WordsCoding.words(plain)));
        return opened;
    }

    private static SealedField field(String table, long row) {
        return new SealedField(table, COLUMN, row);
    }
}
