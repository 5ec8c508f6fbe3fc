package org.waymark.referral.feed;

import java.util.List;
import org.waymark.referral.FeedColumn;
import org.waymark.referral.FeedError;
import org.waymark.referral.FeedRow;

/**
 * A force's machine sends for that force and no other, or it could change and withdraw what others
 * have sent. Staff who upload a file, and clients that pass on the files of several forces, may
 * send for any.
 *
 * @param code of the only force; null for any
 */
record OwnForce(String code) {

    /** The same row, or why it is not taken. */
    FeedRow checked(FeedRow row) {
        if (code == null || !row.isValid() || row.message().sendingForce().equals(code)) {
            return row;
        }
        return new FeedRow(
                row.number(),
                row.messageId(),
                null,
                List.of(
                        new FeedError(
                                FeedColumn.SENDING_FORCE,
                                "“"
                                        + row.message().sendingForce()
                                        + "” is not your own: you may send for "
                                        + code
                                        + " only.")));
    }
}
