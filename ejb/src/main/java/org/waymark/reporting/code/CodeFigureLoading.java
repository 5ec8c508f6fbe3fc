package org.waymark.reporting.code;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.UploadedText;

/**
 * Loads figures about the Victims' Code. What a file says anew takes the place of what was there,
 * which is kept; the same file again changes nothing.
 */
@Stateless
@Guarded
public class CodeFigureLoading {

    private static final int MOST_BYTES = 1_000_000;

    @Inject private CodeFigureStore store;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * What a file did.
     *
     * @param added figures of a quarter, topic and source that there were none of
     * @param changed figures that took the place of others
     * @param same figures that were there already
     */
    public record Outcome(int added, int changed, int same) {}

    /** A figure that holds, for whoever loads them, with who loaded it. */
    public record Loaded(
            String quarter,
            String topic,
            String source,
            long inTime,
            long due,
            String file,
            Instant at,
            String who) {}

    /** All that holds. */
    @Needs(value = Right.CONTRACT_EDIT, audited = false)
    public List<Loaded> loaded() {
        return store.standing().stream()
                .map(
                        kept ->
                                new Loaded(
                                        kept.figure().quarter().label(),
                                        kept.figure().topic(),
                                        kept.figure().body().label(),
                                        kept.figure().inTime(),
                                        kept.figure().due(),
                                        kept.fileName(),
                                        kept.at(),
                                        kept.who()))
                .toList();
    }

    /**
     * Loads a file.
     *
     * @throws BadInput when it cannot be taken; then nothing of it is
     */
    @Needs(Right.CONTRACT_EDIT)
    public Outcome load(String fileName, InputStream content) {
        List<CodeFigure> figures =
                CodeFigureFile.read(
                        UploadedText.of(
                                content,
                                MOST_BYTES,
                                "This file is too large: at most one megabyte."),
                        WorkingDays.dateOf(clock.instant()));
        List<CodeFigure> standing =
                store.standing().stream().map(CodeFigureStore.Kept::figure).toList();
        Set<String> there = standing.stream().map(CodeFigure::cell).collect(Collectors.toSet());
        List<CodeFigure> anew =
                figures.stream().filter(figure -> !standing.contains(figure)).toList();
        int changed = (int) anew.stream().filter(each -> there.contains(each.cell())).count();
        subject.list("figures about the Code, " + anew.size() + " new");
        if (!anew.isEmpty()) {
            store.add(
                    Ids.next(),
                    UploadedText.name(fileName),
                    anew,
                    clock.instant(),
                    current.get().id());
        }
        return new Outcome(anew.size() - changed, changed, figures.size() - anew.size());
    }
}
