package org.waymark.reporting.police;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.WorkingDays;
import org.waymark.reporting.LoadedSums;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.UploadedText;

/**
 * Loads figures of the police satisfaction survey. What a file says anew takes the place of what
 * was there, which is kept; the same file again changes nothing.
 */
@Stateless
@Guarded
public class PoliceSatisfactionLoading {

    private static final int MOST_BYTES = 1_000_000;

    @Inject private PoliceSatisfactionStore store;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** A figure that holds. */
    public record Loaded(
            String quarter, String measure, String satisfied, int base, String file, Instant at) {}

    /** All that holds. */
    @Needs(value = Right.REFERENCE_EDIT, audited = false)
    public List<Loaded> loaded() {
        return store.standing().stream()
                .map(
                        kept ->
                                new Loaded(
                                        kept.figure().quarter().label(),
                                        kept.figure().measure().label(),
                                        kept.figure().satisfied() + "%",
                                        kept.figure().base(),
                                        kept.fileName(),
                                        kept.at()))
                .toList();
    }

    /**
     * Loads a file.
     *
     * @throws BadInput when it cannot be taken; then nothing of it is
     */
    @Needs(Right.REFERENCE_EDIT)
    public LoadedSums load(String fileName, InputStream content) {
        List<PoliceFigure> figures =
                PoliceSatisfactionFile.read(
                        UploadedText.of(
                                content,
                                MOST_BYTES,
                                "This file is too large: at most one megabyte."),
                        WorkingDays.dateOf(clock.instant()));
        List<PoliceFigure> standing =
                store.standing().stream().map(PoliceSatisfactionStore.Kept::figure).toList();
        List<PoliceFigure> anew = LoadedSums.anew(figures, standing);
        subject.list("police satisfaction survey, " + anew.size() + " new figures");
        if (!anew.isEmpty()) {
            store.add(
                    Ids.next(),
                    UploadedText.name(fileName),
                    anew,
                    clock.instant(),
                    current.get().id());
        }
        return LoadedSums.of(figures, standing, PoliceSatisfactionLoading::cell);
    }

    private static String cell(PoliceFigure figure) {
        return figure.quarter().code() + figure.measure();
    }
}
