package org.waymark.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Lays what a colleague has said that they know beside those of whom papers tell. They are nobody
 * of the records, so nothing is written down: it is asked each time, and holds from the next click
 * on. The rule is that of our own records.
 */
@ApplicationScoped
public class ToldConflicts {

    @Inject private KnownPersonStore store;
    @Inject private MatchKeys keys;

    /** What one colleague has declared, read once. */
    public final class Declared {

        private final List<PeopleIKnow.Known> known;

        private Declared(List<PeopleIKnow.Known> known) {
            this.known = known;
        }

        /** How the colleague stands to those of one paper: the strongest of all. */
        public Conflict to(List<ToldPerson> people) {
            Conflict strongest = Conflict.NONE;
            for (ToldPerson each : people) {
                for (PeopleIKnow.Known one : known) {
                    Conflict kind = between(one, each);
                    if (kind.compareTo(strongest) < 0) {
                        strongest = kind;
                    }
                }
            }
            return strongest;
        }
    }

    /** What this account has declared. */
    public Declared of(long accountId) {
        return new Declared(store.of(accountId).stream().map(PeopleIKnow.Row::known).toList());
    }

    private Conflict between(PeopleIKnow.Known known, ToldPerson told) {
        Conflict.Side mine = side(known);
        Conflict.Side theirs = told.side();
        Conflict kind = Conflict.between(known.kind(), mine, theirs);
        if (kind == Conflict.BLOCK || known.kind() == KnownKind.PLACE) {
            return kind;
        }
        boolean sameName = mine.subject().name().equals(theirs.subject().name());
        boolean birthNotKnown = mine.subject().born() == null || theirs.subject().born() == null;
        if (soundsAlike(mine, told)
                || told.role() == ToldPerson.Role.SUSPECT && sameName && birthNotKnown) {
            return Conflict.BLOCK; // whoever is asked about it may be him
        }
        return kind == Conflict.NONE && sameName && birthNotKnown ? Conflict.ASK : kind;
    }

    /** Name and year, and the day if it is said, as whom papers name are found. */
    private boolean soundsAlike(Conflict.Side mine, ToldPerson told) {
        return told.named()
                .map(named -> keys.of(mine.subject()).containsAll(keys.ofNamed(named)))
                .orElse(false);
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
