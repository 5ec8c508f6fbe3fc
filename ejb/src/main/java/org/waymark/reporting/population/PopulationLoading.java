package org.waymark.reporting.population;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.UploadedText;

/**
 * Loads how many people live in London, or were recorded as victims, by characteristic. A year of a
 * basis is taken whole: the last file says how it is, and the same file again changes nothing.
 */
@Stateless
@Guarded
public class PopulationLoading {

    private static final int MOST_BYTES = 2_000_000;
    private static final int OLDEST = 2001;

    @Inject private PopulationStore store;
    @Inject private ReferenceData reference;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * What a file did.
     *
     * @param same it said what was there already
     * @param unmet areas that nobody has met, whose lines were left out
     */
    public record Outcome(int numbers, boolean same, Set<String> unmet) {}

    /** All that is loaded. */
    @Needs(value = Right.REFERENCE_EDIT, audited = false)
    public List<PopulationStore.Loaded> loaded() {
        return store.loaded();
    }

    /**
     * Loads a file.
     *
     * @throws BadInput naming each field that cannot be taken
     */
    @Needs(Right.REFERENCE_EDIT)
    public Outcome load(Basis basis, Integer year, String fileName, InputStream content) {
        if (year == null || year < OLDEST || year > WorkingDays.dateOf(clock.instant()).getYear()) {
            throw new BadInput("year", "Enter the year that the numbers are of, such as 2021.");
        }
        if (basis == null) {
            throw new BadInput("basis", "Choose what the numbers count.");
        }
        PopulationFile file =
                PopulationFile.read(
                        UploadedText.of(
                                content,
                                MOST_BYTES,
                                "This file is too large: at most two megabytes."),
                        reference.areas());
        subject.list("population " + basis.name() + " " + year);
        boolean same = store.of(basis, year).equals(file.people());
        if (!same) {
            store.replace(
                    new PopulationStore.Loaded(
                            basis,
                            year,
                            file.people().size(),
                            UploadedText.name(fileName),
                            clock.instant()),
                    file.people(),
                    current.get().id());
        }
        return new Outcome(file.people().size(), same, file.unmet());
    }
}
