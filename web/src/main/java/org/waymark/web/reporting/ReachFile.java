package org.waymark.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.reporting.AccessibleCsv;
import org.waymark.reporting.ReachQuery;
import org.waymark.reporting.ReachReport;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotAllowed;

/** Who is reached, as one table for spreadsheets: one rate in each row. */
@WebServlet("/reporting/reach.csv")
public class ReachFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> HEADINGS =
            List.of(
                    "quarter",
                    "by",
                    "value",
                    "referrals_received",
                    "referrals_engaged",
                    "compared_with",
                    "denominator",
                    "rate",
                    "rate_per",
                    "ratio",
                    "ratio_from",
                    "ratio_to",
                    "note");

    @Inject private transient ReachQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            ReachReport report = query.export(ReachView.quarter(request.getParameter("quarter")));
            response.setContentType("text/csv");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"reach-" + report.quarter().code() + ".csv\"");
            AccessibleCsv csv = AccessibleCsv.begin(response.getWriter(), HEADINGS);
            for (ReachReport.AreaRow area : report.areas()) {
                row(
                        csv,
                        report,
                        "Borough of residence",
                        area.label(),
                        area.received(),
                        area.engaged(),
                        "Residents",
                        area.byResidents(),
                        "");
                row(
                        csv,
                        report,
                        "Borough of residence",
                        area.label(),
                        area.received(),
                        area.engaged(),
                        "Recorded offences",
                        area.byOffences(),
                        "");
            }
            for (ReachReport.Table table : report.characteristics()) {
                characteristic(csv, report, table);
            }
            for (ReachReport.FactTable table : report.facts()) {
                fact(csv, report, table);
            }
        } catch (BadInput wrong) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (NotAllowed refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void characteristic(
            AccessibleCsv csv, ReachReport report, ReachReport.Table table) throws IOException {
        String by = table.characteristic().label();
        String note =
                "counts rounded; "
                        + table.recorded().label()
                        + (table.isEngaged()
                                ? ""
                                : "; counted before engaged (M7) was: these took up the offer");
        for (ReachReport.Row row : table.rows()) {
            if (table.denominators().isEmpty()) {
                row(
                        csv,
                        report,
                        by,
                        row.label(),
                        row.received(),
                        row.engaged(),
                        "",
                        Optional.empty(),
                        note);
            }
            for (int i = 0; i < table.denominators().size(); i++) {
                ReachReport.Denominator with = table.denominators().get(i);
                row(
                        csv,
                        report,
                        by,
                        row.label(),
                        row.received(),
                        row.engaged(),
                        with.label(),
                        row.rates().get(i),
                        note);
            }
        }
    }

    private static void fact(AccessibleCsv csv, ReachReport report, ReachReport.FactTable table)
            throws IOException {
        for (ReachReport.FactRow row : table.rows()) {
            row(
                    csv,
                    report,
                    table.fact().label(),
                    row.label(),
                    row.received(),
                    row.engaged(),
                    row.byOffences().isPresent() ? "Recorded offences" : "",
                    row.byOffences(),
                    "counts rounded");
        }
    }

    private static void row(
            AccessibleCsv csv,
            ReachReport report,
            String by,
            String value,
            PublishedCount received,
            PublishedCount engaged,
            String with,
            Optional<ReachReport.Rate> rate,
            String note)
            throws IOException {
        csv.row(
                report.quarter(),
                by,
                value,
                received,
                engaged,
                with,
                rate.map(each -> (Object) each.of()).orElse(""),
                rate.map(each -> decimal(each.rate())).orElse(""),
                rate.map(each -> (Object) each.per()).orElse(""),
                rate.map(each -> decimal(each.ratio().ratio())).orElse(""),
                rate.map(each -> decimal(each.ratio().lower())).orElse(""),
                rate.map(each -> decimal(each.ratio().upper())).orElse(""),
                note);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
