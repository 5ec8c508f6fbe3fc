package org.waymark.person;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.commons.codec.digest.MurmurHash3;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * The keys under which a person is looked for: two records that may be one person share at least
 * one of them, in spite of a nickname, another order of names, another spelling, a birth date with
 * day and month swapped or wrong by a digit, or a new number. Hashes, so that the index holds no
 * names.
 */
public final class MatchKeys {

    private static final ThreadLocal<DoubleMetaphone> SOUND =
            ThreadLocal.withInitial(DoubleMetaphone::new);

    private MatchKeys() {}

    public static Set<Long> of(MatchSubject person) {
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

    private static void add(Set<Long> keys, String kind, String first, String second) {
        if (!first.isEmpty()) {
            byte[] text = (kind + '|' + first + '|' + second).getBytes(StandardCharsets.UTF_8);
            keys.add(MurmurHash3.hash128x64(text)[0]);
        }
    }
}
