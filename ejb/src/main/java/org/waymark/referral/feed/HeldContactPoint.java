package org.waymark.referral.feed;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.person.ContactPoint;

/**
 * A way to reach a person, as it is stored or as a message gives it.
 *
 * @param inUse false for one that was ended
 * @param suspended not to be used until a worker has looked
 * @param ofWorker somebody here has answered, suspended or ended it: the sender's word neither
 *     replaces it nor brings it back
 */
record HeldContactPoint(
        long id,
        String kind,
        String value,
        String postcode,
        String call,
        String text,
        String voicemail,
        String write,
        boolean inUse,
        boolean suspended,
        boolean ofWorker) {

    private static final String NO = "N";
    private static final String YES = "Y";

    /** One that a message gives. */
    static HeldContactPoint sent(
            String kind,
            String value,
            String postcode,
            String call,
            String text,
            String voicemail,
            String write) {
        return new HeldContactPoint(
                0, kind, value, postcode, call, text, voicemail, write, true, false, false);
    }

    /** The same number or address, however it is spelled? */
    boolean isSameAs(HeldContactPoint other) {
        return kind.equals(other.kind) && plain().equals(other.plain());
    }

    /** The same with the same answers, to the letter? */
    boolean saysTheSame(HeldContactPoint other) {
        return said().equals(other.said());
    }

    /** Would the other one's answers make it less safe than it is? */
    boolean isTightenedBy(HeldContactPoint other) {
        return isTightened(call, other.call)
                || isTightened(text, other.text)
                || isTightened(voicemail, other.voicemail)
                || isTightened(write, other.write);
    }

    /** What the sender said last of this kind; where a worker has them all, the first of theirs. */
    static HeldContactPoint lastSent(List<HeldContactPoint> points, String kind) {
        return inUse(points, kind)
                .filter(point -> !point.ofWorker)
                .reduce((earlier, later) -> later)
                .or(() -> inUse(points, kind).findFirst())
                .orElse(null);
    }

    /** The safest of this kind that may be used at all. */
    static HeldContactPoint safest(List<HeldContactPoint> points, String kind) {
        return inUse(points, kind)
                .filter(point -> !point.suspended)
                .max(Comparator.comparingInt(HeldContactPoint::safety))
                .orElse(null);
    }

    private static Stream<HeldContactPoint> inUse(List<HeldContactPoint> points, String kind) {
        return points.stream().filter(point -> point.inUse && point.kind.equals(kind));
    }

    private int safety() {
        return Stream.of(call, text, write)
                .mapToInt(answer -> YES.equals(answer) ? 2 : NO.equals(answer) ? 0 : 1)
                .max()
                .getAsInt();
    }

    private static boolean isTightened(String before, String now) {
        return NO.equals(now) && !NO.equals(before);
    }

    private List<String> said() {
        return Arrays.asList(value, postcode, call, text, voicemail, write);
    }

    private String plain() {
        return ContactPoint.plain(ContactPoint.Kind.valueOf(kind), value);
    }
}
