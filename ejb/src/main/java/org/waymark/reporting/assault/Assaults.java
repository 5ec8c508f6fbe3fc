package org.waymark.reporting.assault;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.Area;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.reporting.DisclosureRuleReader;
import org.waymark.reporting.suppression.CountCube;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.SuppressedTable;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.TypedText;

/**
 * Assaults that emergency departments share without persons (date, time, place, weapon), to know
 * where support is needed. Taken in once however often a file is sent; shown as counts with small
 * numbers kept back, each list by itself and a whole year at a time.
 */
@Stateless
@Guarded
public class Assaults {

    /** The largest file that is taken, in bytes. */
    public static final int MOST_BYTES = 2_000_000;

    private static final String BY_BOROUGH = "Borough it happened in";
    private static final String EVERYONE = "everyone";
    private static final int LONGEST_HOSPITAL = 120;
    private static final int HOURS = 24;

    @Inject private DisclosureRuleReader rules;
    @Inject private AssaultStore store;
    @Inject private ReferenceData reference;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** A file that was taken in. */
    public record Taken(String hospital, int fresh, int known, Instant at, String by) {}

    /** One list of counts: what it is by, with the words for its keys. */
    public record Counts(String title, SuppressedTable table, Map<String, String> words) {

        /** Is it the list by borough, which no sentence may put into an order? */
        public boolean boroughs() {
            return title.equals(BY_BOROUGH);
        }
    }

    /**
     * What the page shows.
     *
     * @param years those there are assaults of, newest first
     * @param year the one that is shown; 0 when there are none
     */
    public record Figures(List<Integer> years, int year, List<Counts> lists) {}

    /**
     * The counts of one year.
     *
     * @param wanted null or one there is nothing of: the newest
     */
    @Needs({Right.SERVICE_FIGURES, Right.PUBLISHED_FIGURES})
    public Figures figures(Integer wanted) {
        List<Integer> years =
                over(
                        store.years(),
                        WorkingDays.dateOf(clock.instant()).getYear(),
                        current.get().may(Right.SERVICE_FIGURES));
        if (years.isEmpty()) {
            subject.list("Assaults without persons");
            return new Figures(years, 0, List.of());
        }
        int year = wanted != null && years.contains(wanted) ? wanted : years.get(0);
        subject.list("Assaults without persons of " + year);
        return new Figures(years, year, lists(year));
    }

    /** A year that goes on is counted anew after every file: only services read it. */
    static List<Integer> over(List<Integer> years, int running, boolean service) {
        return years.stream().filter(year -> service || year < running).toList();
    }

    /** The same, to be taken away as a file, which the audit tells apart. */
    @Needs({Right.SERVICE_FIGURES, Right.PUBLISHED_FIGURES})
    public Figures export(Integer wanted) {
        return figures(wanted);
    }

    /** The files one's own provider has taken in. */
    @Needs(value = Right.SERVICE_FIGURES, audited = false)
    public List<Taken> files() {
        return store.files(current.get().organisationId());
    }

    /**
     * Takes a file in: all of it, or nothing.
     *
     * @throws BadInput when it is no such file, or holds anything that looks like a person
     */
    @Needs(Right.SERVICE_FIGURES)
    public Taken load(String typedHospital, InputStream content) {
        String hospital =
                TypedText.required(
                        "hospital",
                        typedHospital,
                        LONGEST_HOSPITAL,
                        "Enter the hospital it is from.");
        byte[] bytes = bytes(content);
        List<Assault> assaults =
                new AssaultFile(
                                name -> reference.areas().named(name).code(),
                                WorkingDays.dateOf(clock.instant()))
                        .read(bytes);
        long id = Ids.next();
        Map<String, Integer> alike = new HashMap<>();
        int fresh = 0;
        for (Assault one : assaults) {
            String says = hospital.toLowerCase(Locale.UK) + '|' + one;
            int place = alike.merge(says, 1, Integer::sum);
            fresh +=
                    store.add(
                                    id,
                                    new AssaultStore.Keyed(
                                            hash(
                                                    (says + '|' + place)
                                                            .getBytes(StandardCharsets.UTF_8)),
                                            one))
                            ? 1
                            : 0;
        }
        Taken taken =
                new Taken(
                        hospital,
                        fresh,
                        assaults.size() - fresh,
                        clock.instant(),
                        current.get().name());
        store.add(
                id,
                current.get().organisationId(),
                hash(bytes),
                hospital,
                taken.fresh(),
                taken.known(),
                taken.at(),
                current.get().id());
        subject.list("assaults without persons: %d new rows".formatted(fresh));
        return taken;
    }

    private static byte[] bytes(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new BadInput("file", "This file is larger than 2 MB. Send it in parts.");
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new BadInput("file", "The file did not arrive whole. Send it again.");
        }
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException always) {
            throw new IllegalStateException(always);
        }
    }

    /** All lists at once: they are of the same assaults, so one could give another away. */
    private List<Counts> lists(int year) {
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        words.put(BY_BOROUGH, boroughs());
        words.put("Month", months());
        words.put(
                "Weapon",
                words(Arrays.asList(Assault.Weapon.values()), Enum::name, Assault.Weapon::label));
        words.put("Hour", hours());
        words.put(
                "Kind of place",
                words(Arrays.asList(Assault.Place.values()), Enum::name, Assault.Place::label));
        List<AssaultStore.Counted> rows = store.counts(year);
        CountCube.Builder dimensions = CountCube.of(1).by(EVERYONE, List.of(EVERYONE));
        List<String> titles = List.copyOf(words.keySet());
        for (int i = 0; i < titles.size(); i++) {
            Set<String> keys = new LinkedHashSet<>(words.get(titles.get(i)).keySet());
            int list = i;
            rows.forEach(row -> keys.add(row.keys().get(list)));
            dimensions.by(titles.get(i), List.copyOf(keys));
        }
        CountCube cube = dimensions.build();
        for (AssaultStore.Counted row : rows) {
            List<String> keys = new ArrayList<>(row.keys());
            keys.add(0, EVERYONE);
            cube.add(keys, row.assaults());
        }
        PublishedCube published = cube.publish(rules.on(LocalDate.of(year, 1, 1)).rounded());
        return titles.stream()
                .map(title -> new Counts(title, published.list(0, title), words.get(title)))
                .toList();
    }

    private Map<String, String> boroughs() {
        Map<String, String> words = new LinkedHashMap<>();
        for (Area area : reference.areas().all()) {
            words.put(area.code(), area.name());
        }
        return words;
    }

    private static Map<String, String> months() {
        return words(
                IntStream.rangeClosed(1, 12).boxed().toList(),
                Object::toString,
                month -> Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK));
    }

    private static Map<String, String> hours() {
        Map<String, String> words = new LinkedHashMap<>();
        for (int hour = 0; hour < HOURS; hour++) {
            words.put(Integer.toString(hour), "%02d:00 to %02d:59".formatted(hour, hour));
        }
        words.put("?", "Not known");
        return words;
    }

    private static <T> Map<String, String> words(
            List<T> all, Function<T, String> key, Function<T, String> label) {
        return all.stream()
                .collect(Collectors.toMap(key, label, (one, same) -> one, LinkedHashMap::new));
    }
}
