package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The settings of the sign-in by a provider, read from the file that {@code waymark.openid.file}
 * names and again whenever it changes: a new secret or rule needs no restart. A file that cannot be
 * understood counts for nothing, is written to the log once, and lets nobody in who should not:
 * accounts that are bound to a provider then wait until it is mended.
 */
@ApplicationScoped
public class ProviderFile {

    private static final Logger LOG = Logger.getLogger(ProviderFile.class.getName());

    @Inject
    @ConfigProperty(name = "waymark.openid.file")
    Optional<String> path;

    @Inject
    @ConfigProperty(name = "waymark.openid.client.secret")
    Optional<String> secret;

    private volatile Reading last = Reading.NONE;

    ProviderFile() {}

    ProviderFile(Path path, String secret) {
        this.path = Optional.of(path.toString());
        this.secret = Optional.ofNullable(secret);
    }

    /** What the file said when it was last changed. */
    private record Reading(
            FileTime changed, long size, ProviderSettings settings, boolean isFaulty) {

        private static final Reading NONE = new Reading(null, 0, null, false);
    }

    /** The settings; empty when there is no provider, or its file is not understood. */
    public Optional<ProviderSettings> settings() {
        return Optional.ofNullable(now().settings());
    }

    /** Who may sign in with a password now. */
    ProviderSettings.Passwords passwords() {
        Reading now = now();
        if (now.isFaulty()) {
            return ProviderSettings.Passwords.NOT_BOUND;
        }
        return now.settings() == null
                ? ProviderSettings.Passwords.EVERYBODY
                : now.settings().passwords();
    }

    private Reading now() {
        Path file = path.filter(set -> !set.isBlank()).map(Path::of).orElse(null);
        if (file == null || !Files.exists(file)) {
            last = Reading.NONE;
            return last;
        }
        Reading known = last;
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            long size = Files.size(file);
            if (!changed.equals(known.changed()) || size != known.size()) {
                known = read(file, changed, size);
                last = known;
            }
            return known;
        } catch (IOException gone) {
            return known;
        }
    }

    private Reading read(Path file, FileTime changed, long size) {
        try (Reader text = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(text);
            ProviderSettings settings = ProviderSettings.of(properties, secretOf(properties, file));
            LOG.log(Level.INFO, "People may sign in by {0}", settings);
            return new Reading(changed, size, settings, false);
        } catch (IOException | IllegalArgumentException wrong) {
            LOG.log(
                    Level.SEVERE,
                    "Nobody can sign in by a provider: {0}: {1}",
                    new Object[] {file, wrong.getMessage()});
            return new Reading(changed, size, null, true);
        }
    }

    private String secretOf(Properties properties, Path file) throws IOException {
        String elsewhere = properties.getProperty("client.secret.file");
        if (elsewhere != null) {
            return Files.readString(file.resolveSibling(elsewhere.strip()));
        }
        return secret.filter(set -> !set.isBlank())
                .orElseGet(() -> properties.getProperty("client.secret"));
    }
}
