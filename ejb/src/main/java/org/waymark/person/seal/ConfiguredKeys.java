package org.waymark.person.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Key-encryption keys from {@code WAYMARK_PERSON_KEYS} or, without it, from the file {@code
 * WAYMARK_PERSON_KEYS_FILE}. The file is read again when it was changed, so that a new version
 * counts without a new start. While it cannot be read what was read before goes on counting.
 */
@ApplicationScoped
public class ConfiguredKeys implements KeyService {

    private static final Logger LOG = Logger.getLogger(ConfiguredKeys.class.getName());

    @Inject
    @ConfigProperty(name = "waymark.person.keys")
    Optional<String> setting;

    @Inject
    @ConfigProperty(name = "waymark.person.keys.file")
    Optional<String> file;

    private KeyRing ring = KeyRing.empty();
    private Object seen;
    private String problem;

    ConfiguredKeys() {}

    /** Keys as the two settings would have them; either may be null. */
    ConfiguredKeys(String setting, Path file) {
        this.setting = Optional.ofNullable(setting);
        this.file = Optional.ofNullable(file).map(Path::toString);
    }

    @Override
    public Wrapped wrap(byte[] plain, byte[] bound) {
        return ring().wrap(plain, bound);
    }

    @Override
    public byte[] unwrap(Wrapped wrapped, byte[] bound) {
        return ring().unwrap(wrapped, bound);
    }

    @Override
    public Optional<String> current() {
        return ring().current();
    }

    @Override
    public boolean knows(String keyId) {
        return ring().knows(keyId);
    }

    @Override
    public synchronized Optional<String> problem() {
        ring();
        return Optional.ofNullable(problem);
    }

    /** The keys as they are configured at this moment. */
    synchronized KeyRing ring() {
        try {
            Object now = state();
            if (now.equals(seen)) {
                return ring;
            }
            seen = now;
            ring = KeyRing.parse(text());
            problem = ring.current().isPresent() ? null : "there are no keys of people";
        } catch (IOException unreadable) {
            seen = null; // looked at again, also when the same file comes back
            found("the file of the keys of people cannot be read");
        } catch (IllegalArgumentException wrong) {
            found(wrong.getMessage());
        }
        return ring;
    }

    private void found(String what) {
        if (!what.equals(problem)) {
            problem = what;
            LOG.log(Level.SEVERE, "Sealed content is out of reach: {0}", what);
        }
    }

    private Object state() throws IOException {
        if (isGiven(setting)) {
            return "given";
        }
        return isGiven(file) ? Files.getLastModifiedTime(Path.of(file.get().strip())) : "none";
    }

    private String text() throws IOException {
        if (isGiven(setting)) {
            return setting.get();
        }
        return isGiven(file) ? Files.readString(Path.of(file.get().strip())) : "";
    }

    private static boolean isGiven(Optional<String> what) {
        return what.filter(value -> !value.isBlank()).isPresent();
    }
}
