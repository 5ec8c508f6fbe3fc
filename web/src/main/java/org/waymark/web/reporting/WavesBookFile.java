package org.waymark.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.waymark.reporting.wave.PublishedWaveQuery;
import org.waymark.shared.Ids;

/**
 * What is published of a wave as a report with its tables, {@code ?b=WAVE}, and compared with
 * {@code &a=EARLIER}; {@link WavesFile} has one group in each row. No name of a wave is in a file's
 * name.
 */
@WebServlet({"/reporting/waves.xlsx", "/reporting/waves.ods", "/reporting/waves.pdf"})
public class WavesBookFile extends BookFile {

    private static final long serialVersionUID = 1L;

    @Inject private transient PublishedWaveQuery query;

    @Override
    protected Named book(HttpServletRequest request) {
        long wave = Ids.asked(request.getParameter("b"));
        String earlier = request.getParameter("a");
        PublishedWaveQuery.Report report = query.export(wave);
        return new Named(
                "wave",
                WavesBook.of(
                        report,
                        earlier == null || earlier.isBlank()
                                ? List.of()
                                : query.compare(Ids.asked(earlier), wave)));
    }
}
