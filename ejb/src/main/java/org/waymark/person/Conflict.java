package org.waymark.person;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What it means for a colleague that a person looks like somebody they have said they know. Names
 * with the birth date or the telephone of themselves or of somebody they know, and a declared
 * number or address itself, block; a number or postcode shared with somebody of another name asks
 * first.
 */
public enum Conflict {
    /** The record does not exist for them, and nobody tells them why. */
    BLOCK,
    /** They have to say first that they do not know the person. */
    ASK,
    NONE;

    /** Of {@link MatchScore}: the names, and the birth date or the telephone, agree. */
    private static final int SAME_PERSON = 60;

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /**
     * Somebody as a conflict is looked for.
     *
     * @param address its lines, without the postcode; null when not known
     */
    public record Side(MatchSubject subject, String address) {}

    /** How a declared person, number or place stands to a person of a record. */
    public static Conflict between(KnownKind kind, Side known, Side person) {
        boolean phone = meet(known.subject().phones(), person.subject().phones());
        boolean postcode = meet(known.subject().postcodes(), person.subject().postcodes());
        if (kind == KnownKind.PLACE) {
            boolean house = postcode && sameNumber(known.address(), person.address());
            return phone || house ? BLOCK : postcode ? ASK : NONE;
        }
        if (MatchScore.of(known.subject(), person.subject()).points() >= SAME_PERSON) {
            return BLOCK;
        }
        return phone || postcode ? ASK : NONE;
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return !Collections.disjoint(one, other);
    }

    /** In one postcode the number of the house tells the houses apart; without one, none does. */
    private static boolean sameNumber(String one, String other) {
        return one != null && other != null && meet(numbers(one), numbers(other));
    }

    private static Set<String> numbers(String address) {
        Set<String> numbers = new HashSet<>();
        NUMBER.matcher(address).results().map(MatchResult::group).forEach(numbers::add);
        return numbers;
    }
}
