package org.waymark.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.waymark.shared.Reference;

/**
 * Writes down that a page was printed. The page says so itself when the browser is about to; who
 * copies a screen otherwise cannot be seen, and has read it at least, which is in the audit anyway.
 */
@Stateless
@Guarded
public class Printing {

    private static final Duration SITTING = Duration.ofHours(12);

    @Inject private RecordQuery records;
    @Inject private AuditTrail trail;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * @param page the path of the page, without what was asked of it
     * @param typed reference of the record it shows; null when it shows none. Taken only of a
     *     record that the actor has read within the longest sitting: nobody writes onto another's
     *     record that it was printed
     */
    @Needs(value = Right.SIGNED_IN, audited = false)
    public void printed(String page, String typed) {
        List<AuditSubject.Entry> about =
                Reference.parse(typed)
                        .map(reference -> records.named(reference, page))
                        .map(this::read)
                        .filter(named -> !named.isEmpty())
                        .orElse(List.of(new AuditSubject.Entry(null, null, null, page, null)));
        trail.done("Printing.printed", about);
    }

    private List<AuditSubject.Entry> read(List<AuditSubject.Entry> named) {
        return named.stream()
                .filter(
                        each ->
                                records.hasRead(
                                        current.get().id(),
                                        each.personId(),
                                        clock.instant().minus(SITTING)))
                .toList();
    }
}
