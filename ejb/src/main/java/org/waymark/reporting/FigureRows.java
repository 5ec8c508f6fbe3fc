package org.waymark.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.commissioning.WholeServices;
import org.waymark.reference.Quarter;
import org.waymark.shared.NotAllowed;

/**
 * The rows behind a provider's own figures, for whoever manages a whole service: one for each
 * referral, with quarters instead of days and no name, number or date. Restricted people are left
 * out, as are those whom the reader knows.
 */
@Stateless
@Guarded
public class FigureRows {

    @Inject private FigureRowsReader reader;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * Writes the rows as CSV, headings first.
     *
     * @param quarter in which the referrals were received; null for the last five years
     * @param out is not closed; when it cannot be written to any more, the rest is left out
     * @throws NotAllowed if the reader manages no whole service: before anything is written
     */
    @Needs(Right.SERVICE_FIGURES)
    public void export(Quarter quarter, OutputStream out) {
        Quarter now = Quarter.of(clock.instant());
        Quarter from = quarter == null ? now.plus(-OutcomesQuery.QUARTERS + 1) : quarter;
        Quarter to = quarter == null ? now : quarter;
        Set<Long> services = services();
        subject.list("rows behind the figures, " + from + " to " + to);
        try {
            out.write((FigureRowsReader.HEADINGS + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        reader.write(current.get().id(), services, from, to, out);
    }

    private Set<Long> services() {
        Set<Long> services =
                WholeServices.of(current.get(), Right.SERVICE_FIGURES, organisations.directory())
                        .stream()
                        .map(Service::id)
                        .collect(Collectors.toCollection(TreeSet::new));
        if (services.isEmpty()) {
            throw new NotAllowed("You manage no whole service.");
        }
        return services;
    }
}
