package org.waymark.referral.feed;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.waymark.referral.Consent;
import org.waymark.referral.FeedMessage;
import org.waymark.referral.MessageType;
import org.waymark.shared.Ids;

/**
 * Who has objected: what was known before a chunk, what its messages add, and what they lift. An
 * objection stands until the person says yes after it: explicit consent with a later date.
 */
final class ChunkObjections {

    /**
     * One objection.
     *
     * @param id all the hashes of an objection have it, so that they go together; zero for one that
     *     was noted before there were ids
     * @param at when the person said so, as far as the sender tells
     */
    record Objection(long id, Instant at) {}

    private final Map<ByteBuffer, Objection> known;
    private final ObjectionKeys keys;
    private final Map<ByteBuffer, Objection> heard = new HashMap<>();
    private final Map<ByteBuffer, Objection> lifted = new HashMap<>();

    ChunkObjections(Map<ByteBuffer, Objection> known, ObjectionKeys keys) {
        this.known = new HashMap<>(known);
        this.keys = keys;
    }

    /** Has the person of this message objected? */
    boolean isAgainst(Incoming incoming) {
        return incoming.person().stream().anyMatch(known::containsKey);
    }

    /**
     * Is there nothing of what the message is about but that it was objected to?
     *
     * @param referral the one it is about; null for none
     */
    boolean isAllThatIsLeft(Incoming incoming, Long referral) {
        return known.containsKey(incoming.referral())
                || referral == null
                        && incoming.row().message().type() != MessageType.NEW
                        && isAgainst(incoming);
    }

    /**
     * Does the message bring a yes that is later than every no? One without a date is not: nobody
     * can tell that it was said afterwards.
     */
    boolean isLiftedBy(Incoming incoming, Instant now) {
        FeedMessage message = incoming.row().message();
        Instant yes = message.consentAt();
        List<Objection> against = against(incoming);
        return message.consent() == Consent.EXPLICIT
                && message.type() != MessageType.WITHDRAW
                && yes != null
                && !yes.isAfter(now)
                && !against.isEmpty()
                && against.stream().allMatch(no -> no.at().isBefore(yes));
    }

    void lift(Incoming incoming) {
        Set<Long> ids = new HashSet<>();
        against(incoming).forEach(each -> ids.add(each.id()));
        Set<ByteBuffer> own = hashes(incoming);
        known.entrySet().stream()
                .filter(
                        each ->
                                own.contains(each.getKey())
                                        || each.getValue().id() != 0
                                                && ids.contains(each.getValue().id()))
                .forEach(each -> lifted.put(each.getKey(), each.getValue()));
        known.keySet().removeAll(lifted.keySet());
        heard.keySet().removeAll(lifted.keySet());
    }

    /**
     * The person said no.
     *
     * @param referral what is stored about it, under whose names and numbers they may come again;
     *     may be null
     */
    void hear(Incoming incoming, HeldReferral referral) {
        Set<ByteBuffer> hashes = hashes(incoming);
        if (referral != null) {
            hashes.addAll(keys.ofPerson(referral.was()));
        }
        hear(incoming, hashes);
    }

    /**
     * The person said no to this referral, as somebody at a page says: to this one and no other.
     */
    void hearOfReferral(Incoming incoming) {
        hear(incoming, Set.of(incoming.referral()));
    }

    private void hear(Incoming incoming, Set<ByteBuffer> hashes) {
        FeedMessage message = incoming.row().message();
        Instant asked = message.consentAt();
        Instant at = asked != null && asked.isAfter(message.sentAt()) ? asked : message.sentAt();
        Objection objection =
                against(incoming).stream()
                        .findFirst()
                        .map(before -> new Objection(before.id(), at))
                        .orElseGet(() -> new Objection(Ids.next(), at));
        for (ByteBuffer hash : hashes) {
            Objection before = known.get(hash);
            if (before == null || before.at().isBefore(at)) {
                known.put(hash, objection);
                heard.put(hash, objection);
            }
        }
    }

    /** What the chunk added and did not lift again, by hash. */
    Map<ByteBuffer, Objection> heard() {
        return heard;
    }

    /** What the chunk lifted, by hash. */
    Map<ByteBuffer, Objection> lifted() {
        return lifted;
    }

    private List<Objection> against(Incoming incoming) {
        return hashes(incoming).stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private static Set<ByteBuffer> hashes(Incoming incoming) {
        Set<ByteBuffer> hashes = new HashSet<>(incoming.person());
        hashes.add(incoming.referral());
        return hashes;
    }
}
