package org.waymark.reporting.returns;

import java.time.Instant;

/**
 * One submission of a return, as it was.
 *
 * @param number 1 for the first; where it begins higher, those before were not kept
 * @param content what was submitted, see {@link FrozenReturn}
 * @param hash of the content
 * @param reason why it was submitted once more; null for the first
 * @param who null when it is not known
 */
public record Submission(
        int number, Instant at, String who, String content, String hash, String reason) {

    /** What the provider said to it. */
    public String narrative() {
        return FrozenReturn.parse(content, 0).narrative();
    }
}
