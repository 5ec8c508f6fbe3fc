package org.waymark.person;

import java.nio.charset.StandardCharsets;
import org.waymark.person.seal.ContentSeal;
import org.waymark.person.seal.SealedField;

/**
 * Where somebody is whom a colleague knows, sealed under the key of that colleague: whoever has the
 * database must not find by it how a restricted person is reached.
 *
 * @param phone as dialled at home; null for none, as the others
 */
record KnownPlace(String phone, String address, String postcode) {

    static final KnownPlace NONE = new KnownPlace(null, null, null);

    private static final String BETWEEN = "\n";

    byte[] sealed(ContentSeal seal, long accountId, long knownId) {
        String plain = String.join(BETWEEN, text(phone), text(postcode), text(address));
        return seal.seal(accountId, field(knownId), plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The opposite.
     *
     * @throws org.waymark.shared.Refusal when it cannot be opened now
     */
    static KnownPlace opened(ContentSeal seal, long accountId, long knownId, byte[] sealed) {
        String plain =
                new String(seal.open(accountId, field(knownId), sealed), StandardCharsets.UTF_8);
        String[] parts = plain.split(BETWEEN, 3);
        return new KnownPlace(orNull(parts[0]), orNull(parts[2]), orNull(parts[1]));
    }

    private static SealedField field(long knownId) {
        return new SealedField("known_person", "sealed", knownId);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
