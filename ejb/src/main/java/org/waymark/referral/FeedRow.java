package org.waymark.referral;

import java.util.List;

/**
 * One row of a feed as it was read: the message, or what is wrong with it.
 *
 * @param number the row's number in the file, from 1 for the first row below the header
 * @param messageId as sent, if it could be read at all; null otherwise
 * @param message null when there are errors
 * @param errors in the order of the format; empty when the message could be read
 */
public record FeedRow(long number, String messageId, FeedMessage message, List<FeedError> errors) {

    public FeedRow {
        errors = List.copyOf(errors);
    }

    public boolean isValid() {
        return errors.isEmpty();
    }
}
