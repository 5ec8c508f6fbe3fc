package org.waymark.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who looked at one person's record on one day of London's calendar.
 *
 * @param people in the order in which they first looked
 */
public record SeenDay(LocalDate day, List<Viewer> people) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Somebody, or something automatic, and what they did that day. */
    public record Viewer(String who, List<Doing> did) {}

    /**
     * The same thing, once or several times.
     *
     * @param first when, for the first time that day
     * @param last the same as {@code first} when it was once
     */
    public record Doing(String what, int times, Instant first, Instant last) {}

    /** Day by day, the oldest first, in the order of what happened. */
    static List<SeenDay> of(List<Look> looks) {
        Map<LocalDate, Map<String, Map<String, List<Instant>>>> days = new TreeMap<>();
        looks.stream()
                .sorted(Comparator.comparing(Look::at).thenComparing(Look::id))
                .forEach(
                        look ->
                                days.computeIfAbsent(day(look.at()), d -> new LinkedHashMap<>())
                                        .computeIfAbsent(look.who(), w -> new LinkedHashMap<>())
                                        .computeIfAbsent(look.did(), w -> new ArrayList<>())
                                        .add(look.at()));
        return days.entrySet().stream()
                .map(
                        day ->
                                new SeenDay(
                                        day.getKey(),
                                        day.getValue().entrySet().stream()
                                                .map(SeenDay::viewer)
                                                .toList()))
                .toList();
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LONDON);
    }

    /** The same with what they are and where, and not who: "A caseworker at Victim Support". */
    public SeenDay withoutNames() {
        return new SeenDay(
                day,
                people.stream()
                        .map(
                                each ->
                                        new Viewer(
                                                each.who().replaceFirst("^[^,]+, ", "Somebody: "),
                                                each.did()))
                        .toList());
    }

    private static Viewer viewer(Map.Entry<String, Map<String, List<Instant>>> one) {
        return new Viewer(
                one.getKey(),
                one.getValue().entrySet().stream()
                        .map(did -> doing(did.getKey(), did.getValue()))
                        .toList());
    }

    private static Doing doing(String what, List<Instant> at) {
        return new Doing(what, at.size(), at.get(0), at.get(at.size() - 1));
    }
}
