package org.waymark.person;

import java.nio.charset.StandardCharsets;
import org.waymark.person.seal.ContentSeal;
import org.waymark.person.seal.SealedField;

/**
 * What of a way to reach a restricted person is sealed, under that person's own key: the number,
 * e-mail or address, with the postcode.
 *
 * @param postcode of an address; null otherwise
 */
public record PointContent(String value, String postcode) {

    private static final char BETWEEN = '\n';

    /** Where it stands, by the id of the contact point. */
    private static SealedField field(long pointId) {
        return new SealedField("contact_point", "sealed", pointId);
    }

    /** As it is stored. The postcode, which has no line in it, comes first. */
    public byte[] sealed(ContentSeal seal, long personId, long pointId) {
        String plain = (postcode == null ? "" : postcode.replace(BETWEEN, ' ')) + BETWEEN + value;
        return seal.seal(personId, field(pointId), plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The opposite.
     *
     * @throws org.waymark.shared.Refusal when it cannot be opened now, or never again
     */
    public static PointContent opened(
            ContentSeal seal, long personId, long pointId, byte[] sealed) {
        String plain =
                new String(seal.open(personId, field(pointId), sealed), StandardCharsets.UTF_8);
        int end = plain.indexOf(BETWEEN);
        return new PointContent(
                plain.substring(end + 1), end == 0 ? null : plain.substring(0, end));
    }
}
