package org.waymark.referral.feed;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.person.MatchSubject;
import org.waymark.referral.FeedMessage;
import org.waymark.referral.FeedMessage.Contact;
import org.waymark.referral.FeedMessage.Victim;

/**
 * What is kept of somebody who objected: hashes under a secret of the installation, from which
 * nobody can be found without it. A person is recognised by name together with birth, telephone,
 * e-mail or home, never by one of them alone: people share names, telephones and homes.
 */
@ApplicationScoped
public class ObjectionKeys {

    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    @ConfigProperty(name = "waymark.suppression.secret")
    String secret;

    private Mac keyed;

    @PostConstruct
    void prepare() {
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("waymark.suppression.secret cannot be used", e);
        }
    }

    /** The hashes by which this person is recognised in a later message. */
    Set<ByteBuffer> ofPerson(FeedMessage message) {
        Victim victim = message.victim();
        Contact contact = message.contact();
        String name = plain(victim.givenNames()) + "|" + plain(victim.surname());
        Mac mac = mac();
        Set<ByteBuffer> keys = new LinkedHashSet<>();
        if (victim.surname() == null) {
            return keys;
        }
        add(keys, mac, name, "born", victim.dateOfBirth());
        add(keys, mac, name, "phone", digits(contact.phone()));
        add(keys, mac, name, "email", lower(contact.email()));
        add(keys, mac, name, "home", home(contact));
        return keys;
    }

    /** The hash of this victim of this crime, so that a later message about it is understood. */
    ByteBuffer ofReferral(VictimOfCrime victim) {
        return hash(
                mac(),
                "crime|"
                        + victim.force()
                        + "|"
                        + victim.crime()
                        + "|"
                        + HexFormat.of().formatHex(victim.victim().array()));
    }

    private static void add(Set<ByteBuffer> keys, Mac mac, String name, String kind, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            keys.add(hash(mac, "person|" + name + "|" + kind + "|" + value));
        }
    }

    private static ByteBuffer hash(Mac mac, String text) {
        return ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Every thread its own: a Mac keeps state. */
    private Mac mac() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String home(Contact contact) {
        return contact.address() == null || contact.postcode() == null
                ? null
                : plain(contact.address()) + plain(contact.postcode());
    }

    private static String lower(String email) {
        return email == null ? null : email.toLowerCase(Locale.ROOT);
    }

    private static String digits(String phone) {
        return phone == null ? null : MatchSubject.digits(phone);
    }

    private static String plain(String text) {
        if (text == null) {
            return "";
        }
        String simple = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(simple.length());
        simple.toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
