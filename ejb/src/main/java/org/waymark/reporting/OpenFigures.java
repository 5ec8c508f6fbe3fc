package org.waymark.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.waymark.reference.Quarter;
import org.waymark.reporting.suppression.Selection;

/**
 * Open data: the final figures that a commissioner has made public, for everybody. Nobody is signed
 * in, so it stands outside the door on purpose; what it gives is what was published, the same for
 * all.
 */
@Stateless
public class OpenFigures {

    @Inject private OpenQuarterStore open;
    @Inject private OutcomesReports reports;
    @Inject private QuarterNoteStore notes;

    /** What is said beside a public quarter; nothing when it is not public. */
    public List<QuarterNote> notes(Quarter quarter) {
        return open.openSince(quarter).isPresent() ? notes.of(quarter) : List.of();
    }

    /** The public quarters, newest first. */
    public List<Quarter> quarters() {
        return open.all();
    }

    /**
     * The figures of a public quarter; empty when it is not public.
     *
     * @param quarter null for the newest that is
     */
    public Optional<OutcomesReport> report(Quarter quarter) {
        Optional<Quarter> asked =
                quarter == null ? open.all().stream().findFirst() : Optional.of(quarter);
        return asked.filter(each -> open.openSince(each).isPresent())
                .map(each -> reports.of(each, Selection.everyone()))
                .filter(report -> report.edition().isFinal());
    }
}
