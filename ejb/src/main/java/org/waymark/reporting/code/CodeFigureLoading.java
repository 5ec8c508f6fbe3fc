package org.waymark.reporting.code;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.Quarter;
import org.waymark.reference.WorkingDays;
import org.waymark.reporting.DisclosureRuleReader;
import org.waymark.reporting.LoadedSums;
import org.waymark.reporting.Share;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.SmallNumberRule;
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
    @Inject private DisclosureRuleReader rules;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * A figure that holds, with who loaded it: as it was for themselves, for others as published.
     */
    public record Loaded(
            String quarter,
            String topic,
            String source,
            PublishedCount inTime,
            PublishedCount due,
            String file,
            Instant at,
            String who) {}

    /** All that holds: exact is only what the reader has loaded, and so has in a file. */
    @Needs(Right.CONTRACT_EDIT)
    public List<Loaded> loaded() {
        subject.list("figures about the Code");
        Map<Quarter, SmallNumberRule> of = new HashMap<>();
        return store.standing().stream().map(kept -> loaded(kept, of)).toList();
    }

    private Loaded loaded(CodeFigureStore.Kept kept, Map<Quarter, SmallNumberRule> of) {
        CodeFigure figure = kept.figure();
        Share share =
                kept.by() == current.get().id()
                        ? Share.of(
                                PublishedCount.exact(figure.inTime()),
                                PublishedCount.exact(figure.due()))
                        : CodeFigureQuery.share(
                                figure,
                                of.computeIfAbsent(
                                        figure.quarter(),
                                        quarter -> rules.on(quarter.firstDay()).once()));
        return new Loaded(
                figure.quarter().label(),
                figure.topic(),
                figure.body().label(),
                share.part(),
                share.base(),
                kept.fileName(),
                kept.at(),
                kept.who());
    }

    /**
     * Loads a file.
     *
     * @throws BadInput when it cannot be taken; then nothing of it is
     */
    @Needs(Right.CONTRACT_EDIT)
    public LoadedSums load(String fileName, InputStream content) {
        List<CodeFigure> figures =
                CodeFigureFile.read(
                        UploadedText.of(
                                content,
                                MOST_BYTES,
                                "This file is too large: at most one megabyte."),
                        WorkingDays.dateOf(clock.instant()));
        List<CodeFigure> standing =
                store.standing().stream().map(CodeFigureStore.Kept::figure).toList();
        List<CodeFigure> anew = LoadedSums.anew(figures, standing);
        subject.list("figures about the Code, " + anew.size() + " new");
        if (!anew.isEmpty()) {
            store.add(
                    Ids.next(),
                    UploadedText.name(fileName),
                    anew,
                    clock.instant(),
                    current.get().id());
        }
        return LoadedSums.of(figures, standing, CodeFigure::cell);
    }
}
