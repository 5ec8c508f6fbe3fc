package org.waymark.referral;

import java.nio.charset.StandardCharsets;
import org.waymark.person.seal.ContentSeal;
import org.waymark.person.seal.SealedField;

/**
 * What of the referral of a restricted person is sealed under that person's key: where it happened,
 * which often is at home, and what the sender wrote, in which a number may stand.
 *
 * @param postcode of the crime; null when none was sent
 * @param note null when none was sent
 */
public record SealedWords(String postcode, String note) {

    private static final char BETWEEN = '\n';

    /** Null when there is nothing to seal. */
    public byte[] sealed(ContentSeal seal, long personId, long referralId) {
        if (postcode == null && note == null) {
            return null;
        }
        String plain =
                (postcode == null ? "" : postcode.replace(BETWEEN, ' '))
                        + BETWEEN
                        + (note == null ? "" : note);
        return seal.seal(personId, field(referralId), plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * As they stand in a row, sealed or in clear.
     *
     * @param sealed null when they stand in clear
     * @throws org.waymark.shared.Refusal when they are sealed and cannot be opened now
     */
    public static SealedWords of(
            ContentSeal seal, long personId, long referralId, SealedWords clear, byte[] sealed) {
        if (sealed == null) {
            return clear;
        }
        String plain =
                new String(seal.open(personId, field(referralId), sealed), StandardCharsets.UTF_8);
        int end = plain.indexOf(BETWEEN);
        return new SealedWords(
                end == 0 ? null : plain.substring(0, end),
                end + 1 == plain.length() ? null : plain.substring(end + 1));
    }

    private static SealedField field(long referralId) {
        return new SealedField("referral", "sealed", referralId);
    }

    /** Where what an update changed is sealed. */
    public static SealedField ofChange(long eventId) {
        return new SealedField("referral_event", "diff_sealed", eventId);
    }

    /** Where a row of a file is sealed that could not be read. */
    public static SealedField ofRow(long batchId, long rowNumber) {
        return new SealedField("feed_row", "raw_sealed of " + batchId, rowNumber);
    }
}
