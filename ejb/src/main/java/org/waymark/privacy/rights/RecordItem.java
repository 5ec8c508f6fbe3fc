package org.waymark.privacy.rights;

import java.time.Instant;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * One part of a record, as text that can be read out and given away.
 *
 * @param sourceId of the row it comes from; of the case or referral where it gathers several
 * @param at when it came about; null where that says nothing
 */
public record RecordItem(
        RecordSource source, long sourceId, String title, Instant at, String text) {

    /** Tells whether this is still the text that somebody has looked at. */
    byte[] hash() {
        return DigestUtils.sha256(title + "\n" + text);
    }
}
