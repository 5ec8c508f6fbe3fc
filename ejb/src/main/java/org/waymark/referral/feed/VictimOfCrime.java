package org.waymark.referral.feed;

import java.nio.ByteBuffer;
import org.waymark.referral.FeedMessage;
import org.waymark.referral.VictimKey;

/**
 * One victim of one crime of one force: what a message is about, and what there is one referral of.
 *
 * @param victim the sixteen bytes of {@link VictimKey}, comparable
 */
record VictimOfCrime(String force, String crime, ByteBuffer victim) {

    static VictimOfCrime of(FeedMessage message) {
        return new VictimOfCrime(
                message.sendingForce(),
                message.crime().reference(),
                ByteBuffer.wrap(VictimKey.of(message)));
    }

    /** The same, for what somebody sent beside a colleague's. */
    VictimOfCrime beside(long account) {
        return new VictimOfCrime(
                force, crime, ByteBuffer.wrap(VictimKey.beside(victim.array(), account)));
    }

    /** The same victim by name, whether or not the force sent an id of its own. */
    static VictimOfCrime byName(FeedMessage message) {
        return new VictimOfCrime(
                message.sendingForce(),
                message.crime().reference(),
                ByteBuffer.wrap(VictimKey.ofName(message.victim())));
    }
}
