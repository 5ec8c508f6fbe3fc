package org.waymark.referral.feed;

import org.waymark.person.seal.ContentDestroyed;
import org.waymark.person.seal.ContentSeal;
import org.waymark.person.seal.SealedField;

/**
 * Seals what a sender says of restricted people. Of somebody whose key was destroyed, and whom a
 * restored backup has brought back, nothing is kept any more: null, and the rest of the file goes
 * on.
 */
record LastingSeal(ContentSeal seal) implements ContentSeal {

    @Override
    public byte[] seal(long personId, SealedField what, byte[] plain) {
        try {
            return seal.seal(personId, what, plain);
        } catch (ContentDestroyed gone) {
            return null;
        }
    }

    @Override
    public byte[] open(long personId, SealedField what, byte[] sealed) {
        return seal.open(personId, what, sealed);
    }
}
