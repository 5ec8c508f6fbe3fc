package org.waymark.person.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Seals what must stay closed even to whoever has the database: every person has a key of their
 * own, which the table {@code person_key} holds wrapped under a key-encryption key that is not in
 * the database. Destroying the key of a person destroys whatever was sealed under it.
 *
 * <p>Called behind the door, in the transaction of what it is done for: this class checks no right
 * and writes no audit, as every workflow and query does for itself.
 */
@ApplicationScoped
public class PersonKeys implements ContentSeal {

    @Inject private PersonKeyStore store;
    @Inject private KeyService service;
    @Inject private Event<KeyDestroyed> destroyed;
    @Inject private Clock clock;

    @Override
    public byte[] seal(long personId, SealedField what, byte[] plain) {
        return made(personId).seal(what, plain);
    }

    /** The same for text. */
    public byte[] sealText(long personId, SealedField what, String plain) {
        return seal(personId, what, plain.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public byte[] open(long personId, SealedField what, byte[] sealed) {
        return found(personId).open(what, sealed);
    }

    /**
     * Several contents of one person at once, with one look at the key; in the order given.
     *
     * @throws KeyOutOfReach and {@link ContentDestroyed} as {@link #open}
     */
    public Map<SealedField, byte[]> openAll(long personId, Map<SealedField, byte[]> sealed) {
        Map<SealedField, byte[]> opened = new LinkedHashMap<>();
        if (!sealed.isEmpty()) {
            PersonKey key = found(personId);
            sealed.forEach((what, content) -> opened.put(what, key.open(what, content)));
        }
        return opened;
    }

    /** The same for text. */
    public String openText(long personId, SealedField what, byte[] sealed) {
        return new String(open(personId, what, sealed), StandardCharsets.UTF_8);
    }

    /**
     * Seals a stream, such as an attachment, without holding the whole of it. What is written is
     * only complete once the stream that is returned is closed.
     *
     * @throws KeyOutOfReach and {@link ContentDestroyed} as {@link #seal}
     */
    public OutputStream sealing(long personId, SealedField what, OutputStream to)
            throws IOException {
        return made(personId).sealing(what, to);
    }

    /**
     * The opposite. What was altered or cut off is found while reading: an {@link IOException},
     * before any byte that was not checked is given out.
     *
     * @throws KeyOutOfReach and {@link ContentDestroyed} as {@link #open}
     */
    public InputStream opening(long personId, SealedField what, InputStream from)
            throws IOException {
        return found(personId).opening(what, from);
    }

    /**
     * Destroys the key of the person for good: nothing that was sealed under it opens again, and
     * nothing is sealed for this person any more. It counts when the transaction of the caller
     * does; then it is also written into the list that is applied to a restored backup.
     *
     * @return false when it was destroyed before
     */
    public boolean shred(long personId) {
        Instant now = clock.instant();
        boolean done = store.destroy(personId, now);
        if (done) {
            destroyed.fire(new KeyDestroyed(personId, now));
        }
        return done;
    }

    /** When the key of the person was destroyed; empty when it was not. */
    public Optional<Instant> destroyedAt(long personId) {
        return store.find(personId).map(PersonKeyStore.Kept::destroyedAt);
    }

    private PersonKey made(long personId) {
        Optional<PersonKeyStore.Kept> kept = store.find(personId);
        if (kept.isEmpty()) {
            store.add(personId, PersonKey.fresh().wrapped(service, personId), clock.instant());
            kept = store.find(personId); // perhaps that of somebody who was quicker
        }
        return unwrapped(personId, kept.orElseThrow());
    }

    private PersonKey found(long personId) {
        return unwrapped(
                personId,
                store.find(personId)
                        .orElseThrow(
                                () -> new IllegalStateException("this person has no key at all")));
    }

    private PersonKey unwrapped(long personId, PersonKeyStore.Kept kept) {
        if (kept.destroyedAt() != null) {
            throw new ContentDestroyed(kept.destroyedAt());
        }
        return PersonKey.unwrapped(service, personId, kept.wrapped());
    }
}
