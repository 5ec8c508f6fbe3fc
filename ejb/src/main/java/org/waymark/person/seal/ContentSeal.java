package org.waymark.person.seal;

/** Seals under the key of a person and opens again; {@link PersonKeys} inside the server. */
public interface ContentSeal {

    /**
     * Encrypts under the key of the person, which is made when there is none yet.
     *
     * @param what where it will stand; it opens nowhere else
     * @throws KeyOutOfReach when there is no key-encryption key, or not the one of this person
     * @throws ContentDestroyed when the person's key was destroyed
     */
    byte[] seal(long personId, SealedField what, byte[] plain);

    /**
     * The opposite.
     *
     * @throws KeyOutOfReach when the key-encryption key is not at hand now
     * @throws ContentDestroyed when the person's key was destroyed
     * @throws IllegalStateException when the content was altered or stood elsewhere
     */
    byte[] open(long personId, SealedField what, byte[] sealed);
}
