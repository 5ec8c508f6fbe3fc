package org.waymark.referral.feed;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.waymark.person.seal.ContentSeal;
import org.waymark.referral.Consent;
import org.waymark.referral.FeedMessage;
import org.waymark.referral.MessageType;
import org.waymark.referral.feed.ChunkObjections.Objection;

/** Asks for all rows of a chunk at once what was known before it. */
final class ChunkKnownQuery {

    /**
     * What was known.
     *
     * @param objections by the hashes of people and referrals of the chunk that were objected to
     */
    record Found(ChunkIntake.Known known, Map<ByteBuffer, Objection> objections) {}

    private final ChunkQuery query;
    private final HeldReferralQuery held;

    ChunkKnownQuery(Connection connection, ContentSeal seal) {
        this.query = new ChunkQuery(connection);
        this.held = new HeldReferralQuery(connection, seal);
    }

    /**
     * @param owner whoever sends from a page, whose own alone is known to them; null for a feed
     */
    Found of(List<Incoming> chunk, Long owner) throws SQLException {
        Map<String, Long> seen = new HashMap<>();
        KnownReferrals referrals = new KnownReferrals();
        Others others = Others.none();
        for (Map.Entry<String, Named> force : byForce(chunk).entrySet()) {
            query.seen(force.getKey(), force.getValue().messages())
                    .forEach(
                            (message, referral) ->
                                    seen.put(
                                            ChunkIntake.messageKey(force.getKey(), message),
                                            referral));
            query.referrals(force.getKey(), force.getValue().crimes(), referrals, owner);
            if (owner != null) {
                query.others(force.getKey(), force.getValue().crimes(), others, owner);
            }
        }
        Set<Long> changed = new HashSet<>();
        if (chunk.size() == 1) {
            seen.values().stream().filter(Objects::nonNull).forEach(changed::add);
        }
        Set<ByteBuffer> hashes = new HashSet<>();
        for (Incoming incoming : chunk) {
            if (incoming.row().isValid()) {
                Long referral = referrals.of(incoming, owner).orElse(null);
                if (referral != null && (chunk.size() == 1 || changes(incoming.row().message()))) {
                    changed.add(referral);
                }
                hashes.addAll(incoming.person());
                hashes.add(incoming.referral());
            }
        }
        return new Found(
                new ChunkIntake.Known(seen, referrals, held.load(changed), others),
                query.suppressed(hashes));
    }

    /** A new message about something known changes it only when the person has said no. */
    private static boolean changes(FeedMessage message) {
        return message.type() != MessageType.NEW || message.consent() == Consent.OBJECTED;
    }

    /** The messages and crimes that one force names in this chunk. */
    private record Named(Set<String> messages, Set<String> crimes) {}

    private static Map<String, Named> byForce(List<Incoming> chunk) {
        Map<String, Named> named = new HashMap<>();
        for (Incoming incoming : chunk) {
            if (!incoming.row().isValid()) {
                continue;
            }
            FeedMessage message = incoming.row().message();
            Named force =
                    named.computeIfAbsent(
                            message.sendingForce(),
                            unused -> new Named(new HashSet<>(), new HashSet<>()));
            force.messages().add(message.messageId());
            force.crimes().add(message.crime().reference());
        }
        return named;
    }
}
