package org.waymark.person.seal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waymark.access.AuditTrail;

/**
 * Sees to it at every start that keys which were destroyed stay so, also when a backup brought them
 * back, and says to the operator when a key-encryption key is missing. What is not sealed goes on
 * without one.
 */
@Singleton
@Startup
public class KeysAtStart {

    private static final Logger LOG = Logger.getLogger(KeysAtStart.class.getName());

    @Inject private PersonKeyStore store;
    @Inject private ShredJournal journal;
    @Inject private KeyCheck check;
    @Inject private AuditTrail trail;

    @PostConstruct
    void start() {
        check.problem().ifPresent(problem -> LOG.log(Level.SEVERE, "Sealed content: {0}", problem));
        destroyAgain();
    }

    /** By the list; what is destroyed and not on it yet is added. */
    public void destroyAgain() {
        try {
            compare();
        } catch (IOException e) {
            LOG.log(
                    Level.SEVERE,
                    "The list of destroyed keys cannot be read: if a backup was restored, keys that"
                            + " were destroyed may be back. Put the list in place and start again",
                    e);
        }
    }

    private void compare() throws IOException {
        Map<Long, Instant> listed = journal.read();
        List<KeyDestroyed> already = store.destroyed();
        for (KeyDestroyed destroyed : already) {
            if (listed.remove(destroyed.personId()) == null) {
                journal.add(destroyed);
            }
        }
        int again = 0;
        for (Map.Entry<Long, Instant> entry : listed.entrySet()) {
            if (store.destroy(entry.getKey(), entry.getValue())) {
                again++;
            }
        }
        if (again > 0) {
            trail.event(
                    "the server",
                    null,
                    "PersonKeys.shredAgain",
                    true,
                    again + " keys that a restored backup had brought back were destroyed again");
            LOG.log(Level.WARNING, "{0} keys of a restored backup were destroyed again", again);
        }
    }
}
