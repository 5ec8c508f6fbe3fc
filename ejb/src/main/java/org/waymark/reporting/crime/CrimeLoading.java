package org.waymark.reporting.crime;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.Areas;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.BadInput;
import org.waymark.shared.UploadedText;

/**
 * Loads recorded crime. A month is loaded whole or not at all: the newest file that has it says how
 * it is, so that a kind of offence that was renamed is never counted under both names. The same
 * file again changes nothing.
 */
@Stateless
@Guarded
public class CrimeLoading {

    /** The largest file that is taken, in bytes: what a form may have. */
    public static final int MOST_BYTES = 2_000_000;

    @Inject private RecordedCrimeStore store;
    @Inject private ReferenceData reference;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * What a file did.
     *
     * @param added months that were not there before
     * @param replaced months that said something else
     * @param same months that said the same already
     * @param older months that a newer file has said, which stands
     * @param unmapped kinds of offences that no crime group is known for
     * @param unknownAreas names of areas that nobody has met
     */
    public record Outcome(
            int added,
            int replaced,
            int same,
            int older,
            Set<String> unmapped,
            Set<String> unknownAreas) {}

    /**
     * Loads a file.
     *
     * @param fileName as it was called, to show where a month came from
     * @throws BadInput when it is not such a file
     */
    @Needs(Right.REFERENCE_EDIT)
    public Outcome load(String fileName, InputStream content) {
        CrimeFile file =
                CrimeFile.read(
                        UploadedText.of(
                                content,
                                MOST_BYTES,
                                "This file is too large: at most two megabytes."));
        Areas areas = reference.areas();
        Map<YearMonth, Map<RecordedCrimeStore.Cell, Integer>> months = byMonth(file, areas);
        Map<YearMonth, YearMonth> known = store.months();
        int[] counts = new int[4];
        months.forEach(
                (month, cells) -> {
                    YearMonth until = known.get(month);
                    if (until != null && until.isAfter(file.until())) {
                        counts[3]++;
                    } else if (until != null && store.of(month).equals(cells)) {
                        counts[2]++;
                    } else {
                        counts[until == null ? 0 : 1]++;
                        store.replace(
                                month,
                                cells,
                                new RecordedCrimeStore.Origin(
                                        file.until(),
                                        UploadedText.name(fileName),
                                        clock.instant(),
                                        current.get().id()));
                    }
                });
        subject.list("recorded crime, " + (counts[0] + counts[1]) + " months");
        return new Outcome(
                counts[0], counts[1], counts[2], counts[3], unmapped(file), unknown(file, areas));
    }

    private static Map<YearMonth, Map<RecordedCrimeStore.Cell, Integer>> byMonth(
            CrimeFile file, Areas areas) {
        Map<YearMonth, Map<RecordedCrimeStore.Cell, Integer>> months = new TreeMap<>();
        for (CrimeFile.Line line : file.lines()) {
            RecordedCrimeStore.Cell cell =
                    new RecordedCrimeStore.Cell(CrimeAreas.code(areas, line.area()), line.name());
            line.offences()
                    .forEach(
                            (month, offences) ->
                                    months.computeIfAbsent(month, m -> new HashMap<>())
                                            .merge(cell, offences, Integer::sum));
        }
        return months;
    }

    private Set<String> unmapped(CrimeFile file) {
        Set<String> names = new TreeSet<>();
        List<String> known = store.names();
        file.lines().stream()
                .map(CrimeFile.Line::name)
                .filter(name -> !known.contains(name))
                .forEach(names::add);
        return names;
    }

    private static Set<String> unknown(CrimeFile file, Areas areas) {
        Set<String> names = new TreeSet<>();
        file.lines().stream()
                .map(CrimeFile.Line::area)
                .filter(area -> !CrimeAreas.isMet(areas, area))
                .forEach(names::add);
        return names;
    }
}
