package org.waymark.referral;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;
import org.waymark.referral.FeedMessage.Victim;

/**
 * Tells the victims of one crime apart: by the force's own id where it sends one, else by name and
 * date of birth, or by the legal name of a business. Sixteen bytes, so that the database can hold
 * every force, crime and victim once.
 */
public final class VictimKey {

    private static final int LENGTH = 16;

    private VictimKey() {}

    /** The key of the victim of a message, within its force and crime. */
    public static byte[] of(FeedMessage message) {
        return message.crime().victimRef() != null
                ? hash("ref\n" + message.crime().victimRef())
                : ofName(message.victim());
    }

    /**
     * The key by name alone: a sender may name the same victim by an id in one message and not in
     * the other.
     */
    public static byte[] ofName(Victim victim) {
        return hash("name\n" + name(victim));
    }

    /**
     * The key of a referral that lies beside another one of the same victim and crime, because
     * somebody else sent that.
     *
     * @param key as if it were the only one
     * @param account of whoever sent the one beside
     */
    public static byte[] beside(byte[] key, long account) {
        return hash("beside\n" + account + '\n' + HexFormat.of().formatHex(key));
    }

    private static byte[] hash(String who) {
        return Arrays.copyOf(DigestUtils.sha256(who.getBytes(StandardCharsets.UTF_8)), LENGTH);
    }

    private static String name(Victim victim) {
        if (victim.type() == VictimType.BUSINESS) {
            return plain(victim.organisation());
        }
        return plain(victim.surname())
                + '\n'
                + plain(victim.givenNames())
                + '\n'
                + (victim.dateOfBirth() == null ? "" : victim.dateOfBirth());
    }

    /** The same name however it is spaced, capitalised or composed. */
    private static String plain(String name) {
        if (name == null) {
            return "";
        }
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(composed.length());
        composed.toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
