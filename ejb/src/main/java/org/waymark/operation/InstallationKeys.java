package org.waymark.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.Config;

/**
 * The secrets that a database is used with and that are not in it. Each leaves a mark there when it
 * is first used (HMAC-SHA-256 of its name under itself, which gives nothing of it away): another
 * secret is found by it before it does harm. With another secret of the objections, people who
 * objected would be contacted; with another one of the identifiers, nobody would be found who may
 * be the same, and colleagues would not be kept from whom they know.
 *
 * <p>The keys of people are none of these: they are several, the newest changes, and each row that
 * needs one names it with a check value. {@link org.waymark.person.seal.KeyCheck} asks for them.
 */
@ApplicationScoped
class InstallationKeys {

    /** Keys of settings, in the order in which they are told. */
    static final List<String> NAMES =
            List.of(
                    "waymark.suppression.secret",
                    "waymark.second.factor.secret",
                    "waymark.audit.key",
                    "waymark.identifier.secret");

    private static final String ALGORITHM = "HmacSHA256";

    @Inject private Config config;

    InstallationKeys() {
        // for the container
    }

    InstallationKeys(Config config) {
        this.config = config;
    }

    /** Name to mark of those that are set. */
    Map<String, byte[]> marks() {
        Map<String, byte[]> marks = new LinkedHashMap<>();
        for (String name : NAMES) {
            value(name).ifPresent(secret -> marks.put(name, mark(name, secret)));
        }
        return marks;
    }

    /**
     * @param kept the marks in the database
     */
    List<Trouble> troubles(Map<String, byte[]> kept) {
        Map<String, byte[]> marks = marks();
        List<Trouble> troubles = new ArrayList<>();
        for (String name : NAMES) {
            if (!marks.containsKey(name)) {
                troubles.add(Trouble.unsafe(Trouble.Kind.KEYS, setting(name) + " is not set"));
            } else if (kept.containsKey(name)
                    && !MessageDigest.isEqual(kept.get(name), marks.get(name))) {
                troubles.add(
                        Trouble.unsafe(
                                Trouble.Kind.KEYS,
                                setting(name) + " is not the one this database is used with"));
            }
        }
        return troubles;
    }

    private Optional<String> value(String name) {
        return config.getOptionalValue(name, String.class).filter(set -> !set.isBlank());
    }

    private static String setting(String name) {
        return name.replace('.', '_').toUpperCase();
    }

    private static byte[] mark(String name, String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.strip().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(("mark of " + name).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }
}
