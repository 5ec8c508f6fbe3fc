package org.waymark.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/**
 * Lays what a colleague has said that they know beside those of whom papers of other agencies and
 * reports of the public tell. They are nobody of the records, so nothing is written down: it is
 * asked each time, and holds from the next click on. The rule is that of our own records.
 */
@ApplicationScoped
public class ToldConflicts {

    /**
     * The last digits of a telephone number, by which it is the same with and without its country.
     */
    private static final int NUMBER = 9;

    @Inject private KnownPersonStore store;
    @Inject private MatchKeys keys;

    /** What one colleague has declared, and their own e-mail, read once. */
    public static final class Declared {

        private final MatchKeys keys;
        private final List<PeopleIKnow.Known> known;
        private final String email;

        Declared(MatchKeys keys, List<PeopleIKnow.Known> known, String email) {
            this.keys = keys;
            this.known = List.copyOf(known);
            this.email = email == null ? null : email.toLowerCase(Locale.ROOT).strip();
        }

        /** Have they said nothing? Then only their own e-mail could be met. */
        public boolean isEmpty() {
            return known.isEmpty();
        }

        /** How the colleague stands to those of one paper: the strongest of all. */
        public Conflict to(List<ToldPerson> people) {
            return strongest(people.stream().map(Somebody::of).toList());
        }

        /** The same for those of one report. */
        public Conflict with(List<Conflict.Side> described) {
            return strongest(described.stream().map(Somebody::of).toList());
        }

        /**
         * May a text that nobody could read be about somebody they know? Then it has the surname as
         * a word, the number, the postcode or their own e-mail: rather once too often.
         */
        public boolean mayBeIn(String text) {
            String words = words(text);
            String digits = text.replaceAll("\\D", "");
            return email != null && text.toLowerCase(Locale.ROOT).contains(email)
                    || known.stream().anyMatch(one -> mayBeIn(one, words, digits));
        }

        private static boolean mayBeIn(PeopleIKnow.Known one, String words, String digits) {
            String number = one.phone() == null ? "" : MatchSubject.digits(one.phone());
            String end = number.substring(Math.max(0, number.length() - NUMBER));
            String postcode = one.postcode() == null ? "" : one.postcode().toLowerCase(Locale.ROOT);
            return one.surname() != null && words.contains(words(one.surname()))
                    || end.length() == NUMBER && digits.contains(end)
                    || !postcode.isEmpty() && words.replace(" ", "").contains(postcode);
        }

        private static String words(String text) {
            return " "
                    + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip()
                    + " ";
        }

        private Conflict strongest(List<Somebody> people) {
            Conflict strongest = Conflict.NONE;
            for (Somebody each : people) {
                if (email != null && each.side().subject().emails().contains(email)) {
                    return Conflict.BLOCK;
                }
                for (PeopleIKnow.Known one : known) {
                    Conflict kind = between(one, each);
                    if (kind.compareTo(strongest) < 0) {
                        strongest = kind;
                    }
                }
            }
            return strongest;
        }

        private Conflict between(PeopleIKnow.Known one, Somebody told) {
            Conflict.Side mine = side(one);
            Conflict.Side theirs = told.side();
            Conflict kind = Conflict.between(one.kind(), mine, theirs);
            if (kind == Conflict.BLOCK || one.kind() == KnownKind.PLACE) {
                return kind;
            }
            boolean sameName = mine.subject().name().equals(theirs.subject().name());
            boolean birthNotKnown =
                    mine.subject().born() == null || theirs.subject().born() == null;
            if (soundsAlike(mine, told) || told.suspect() && sameName && birthNotKnown) {
                return Conflict.BLOCK; // whoever is asked about it may be him
            }
            return kind == Conflict.NONE && sameName && birthNotKnown ? Conflict.ASK : kind;
        }

        /** Name and year, and the day if it is said, as whom papers name are found. */
        private boolean soundsAlike(Conflict.Side mine, Somebody told) {
            return told.named() != null
                    && keys.of(mine.subject()).containsAll(keys.ofNamed(told.named()));
        }
    }

    /**
     * Somebody who is told of.
     *
     * @param named null without so much of their birth that they can be looked for by name
     */
    private record Somebody(Conflict.Side side, SuspectName named, boolean suspect) {

        static Somebody of(ToldPerson told) {
            return new Somebody(
                    told.side(), told.named().orElse(null), told.role() == ToldPerson.Role.SUSPECT);
        }

        static Somebody of(Conflict.Side side) {
            return new Somebody(side, SuspectName.of(side.subject()).orElse(null), false);
        }
    }

    /** What this account has declared; a number or address that cannot be opened is left out. */
    public Declared of(long accountId) {
        return new Declared(
                keys,
                store.of(accountId).stream().map(PeopleIKnow.Row::known).toList(),
                store.email(accountId));
    }

    private static Conflict.Side side(PeopleIKnow.Known known) {
        MatchSubject subject =
                MatchSubject.of(known.givenNames(), known.surname(), known.dateOfBirth(), null);
        if (known.phone() != null) {
            subject.reachedBy(ContactPoint.Kind.PHONE, known.phone(), null);
        }
        subject.reachedBy(ContactPoint.Kind.ADDRESS, null, known.postcode());
        return new Conflict.Side(subject, known.address());
    }
}
