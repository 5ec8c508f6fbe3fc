package org.waymark.referral.feed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.referral.FeedMessage;

/**
 * The referrals there are, by victim. A force may name a victim by an id of its own in one message
 * and by name only in another; two different ids are two victims.
 */
final class KnownReferrals {

    private final Map<VictimOfCrime, Long> byKey = new HashMap<>();
    private final Map<VictimOfCrime, Set<Long>> byName = new HashMap<>();

    /**
     * @param victim by the key it was stored with
     * @param named the same by name
     */
    void add(VictimOfCrime victim, VictimOfCrime named, long referralId) {
        byKey.put(victim, referralId);
        byName.computeIfAbsent(named, unused -> new HashSet<>()).add(referralId);
    }

    /** A referral that forgot whom it was about is not found again. */
    void forget(long referralId) {
        byKey.values().removeIf(id -> id == referralId);
        byName.values().forEach(ids -> ids.remove(referralId));
    }

    void add(Incoming incoming, long referralId) {
        add(incoming.victim(), VictimOfCrime.byName(incoming.row().message()), referralId);
    }

    /**
     * The same for somebody at a page, whose own may lie beside a colleague's.
     *
     * @param owner their account; null for a feed
     */
    Optional<Long> of(Incoming incoming, Long owner) {
        return owner == null
                ? of(incoming)
                : Optional.ofNullable(byKey.get(incoming.victim().beside(owner)))
                        .or(() -> of(incoming));
    }

    /** The referral that a row is about; empty when there is none, or it could be either of two. */
    Optional<Long> of(Incoming incoming) {
        Long same = byKey.get(incoming.victim());
        if (same != null) {
            return Optional.of(same);
        }
        FeedMessage message = incoming.row().message();
        VictimOfCrime named = VictimOfCrime.byName(message);
        if (message.crime().victimRef() != null) {
            return Optional.ofNullable(byKey.get(named));
        }
        Set<Long> found = byName.getOrDefault(named, Set.of());
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }
}
