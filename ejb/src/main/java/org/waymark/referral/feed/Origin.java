package org.waymark.referral.feed;

import java.time.Instant;

/**
 * Where messages come from: a batch of a sender, or one page or call of a person or client.
 *
 * @param batchId 0 for a single message, which leaves no row of a batch
 * @param accountId who sent a single message; null for a batch
 * @param organisationId of the sender
 * @param sentBy user or client name of the sender
 * @param source code of referral_source
 * @param at when it came in
 * @param owner account of somebody who sends from a page: only what they sent themselves is there
 *     for them; null for an organisation's feed and its clients
 */
record Origin(
        long batchId,
        Long accountId,
        long organisationId,
        String sentBy,
        String source,
        Instant at,
        Long owner) {

    /** Code of referral_source: automated data transfer from the police. */
    private static final String AUTOMATED = "POL_ADT";

    /** What an organisation sends, by feed or client. */
    Origin(
            long batchId,
            Long accountId,
            long organisationId,
            String sentBy,
            String source,
            Instant at) {
        this(batchId, accountId, organisationId, sentBy, source, at, null);
    }

    static Origin of(FeedBatchStore.Work batch) {
        return new Origin(
                batch.id(),
                null,
                batch.organisationId(),
                batch.sentBy(),
                AUTOMATED,
                batch.receivedAt());
    }

    /** Only the police have promised to refer within days. */
    boolean isFromPolice() {
        return source.startsWith("POL_");
    }

    boolean isBatch() {
        return batchId != 0;
    }
}
