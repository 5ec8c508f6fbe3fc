package org.waymark.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys under which a person is looked for: two records that may be one person share at least
 * one of them, in spite of a nickname, another order of names, another spelling, a birth date with
 * day and month swapped or wrong by a digit, or a new number. Hashes under a secret of the
 * installation that is not in the database: whoever has that cannot find a telephone number or a
 * name in the index by trying them all.
 */
@ApplicationScoped
public class MatchKeys {

    private static final String ALGORITHM = "HmacSHA256";

    private static final ThreadLocal<DoubleMetaphone> SOUND =
            ThreadLocal.withInitial(DoubleMetaphone::new);

    @Inject
    @ConfigProperty(name = "waymark.identifier.secret")
    String secret;

    /** Every thread its own: a Mac keeps state. */
    private final ThreadLocal<Mac> keyed = ThreadLocal.withInitial(this::fresh);

    MatchKeys() {}

    /** Keys under this secret, for what runs beside the server. */
    public static MatchKeys under(String secret) {
        if (secret == null || secret.isBlank()) {
            throw new IllegalStateException("WAYMARK_IDENTIFIER_SECRET is not set");
        }
        MatchKeys keys = new MatchKeys();
        keys.secret = secret;
        return keys;
    }

    /** By what the secret is told from another one, without saying anything about it. */
    long check() {
        return hash("check of the secret");
    }

    public Set<Long> of(MatchSubject person) {
        Set<Long> keys = new LinkedHashSet<>();
        if (person.born() != null) {
            String born = eitherWay(person.born());
            for (String part : person.name().all()) {
                add(keys, "born", sound(PersonName.full(part)), born);
            }
            String first = sound(PersonName.full(person.name().firstGiven()));
            String last = sound(person.name().surname());
            add(keys, "year", first, last + person.born().getYear());
            add(keys, "day", first, last + born.substring(0, born.lastIndexOf('/')));
        }
        person.phones().forEach(phone -> add(keys, "phone", phone, ""));
        person.emails().forEach(email -> add(keys, "email", email, ""));
        for (String postcode : person.postcodes()) {
            add(keys, "home", sound(PersonName.full(person.name().firstGiven())), postcode);
        }
        return keys;
    }

    /**
     * Those of {@link #of} by which somebody is found whom papers name: how first and last name
     * sound with the year, and with day and month of birth when they are known.
     */
    Set<Long> ofNamed(SuspectName named) {
        Set<Long> hashes = new LinkedHashSet<>();
        String first = sound(PersonName.full(named.name().firstGiven()));
        String last = sound(named.name().surname());
        add(hashes, "year", first, last + named.year());
        if (named.born() != null) {
            String born = eitherWay(named.born());
            add(hashes, "day", first, last + born.substring(0, born.lastIndexOf('/')));
        }
        return hashes;
    }

    /**
     * The key of a telephone number, as {@link #of} makes it.
     *
     * @param digits as dialled at home
     */
    long ofPhone(String digits) {
        return hash("phone|" + digits + '|');
    }

    /** The key of an e-mail address, as {@link #of} makes it. */
    long ofEmail(String email) {
        MatchSubject somebody = MatchSubject.of(null, null, null, null);
        somebody.reachedBy(ContactPoint.Kind.EMAIL, email, null);
        return hash("email|" + somebody.emails().iterator().next() + '|');
    }

    /**
     * By which a postcode alone is found where it is sealed; null for none, and for the one that
     * stands for no fixed abode.
     */
    public Long ofPostcode(String postcode) {
        MatchSubject place = MatchSubject.of(null, null, null, null);
        place.reachedBy(ContactPoint.Kind.ADDRESS, null, postcode);
        return place.postcodes().stream()
                .findFirst()
                .map(plain -> hash("postcode|" + plain + '|'))
                .orElse(null);
    }

    /** Day and month in the order of size: 4 March and 3 April are the same. */
    private static String eitherWay(LocalDate born) {
        int day = born.getDayOfMonth();
        int month = born.getMonthValue();
        return Math.min(day, month) + "/" + Math.max(day, month) + "/" + born.getYear();
    }

    /** How a part of a name sounds; itself when it has no sound we know. */
    static String sound(String part) {
        String sound = SOUND.get().doubleMetaphone(part);
        return sound == null || sound.isEmpty() ? part : sound;
    }

    private void add(Set<Long> keys, String kind, String first, String second) {
        if (!first.isEmpty()) {
            keys.add(hash(kind + '|' + first + '|' + second));
        }
    }

    /** The first 64 bits of HMAC-SHA-256: two texts that share them would only be compared. */
    private long hash(String text) {
        return ByteBuffer.wrap(keyed.get().doFinal(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private Mac fresh() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("waymark.identifier.secret cannot be used", e);
        }
    }
}
