package org.waymark.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.reporting.AccessibleCsv;
import org.waymark.reporting.OutcomesFilter;
import org.waymark.reporting.Share;
import org.waymark.reporting.VariationMeasure;
import org.waymark.reporting.VariationQuery;
import org.waymark.reporting.VariationReport;
import org.waymark.reporting.variation.ControlPoint;
import org.waymark.reporting.variation.Funnel;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotAllowed;

/** The figures of the charts of variation as a file, by the same address. */
@WebServlet("/reporting/variation.csv")
public class VariationFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> HEADINGS =
            List.of(
                    "section",
                    "for",
                    "name",
                    "measure",
                    "unit",
                    "count",
                    "base",
                    "percent",
                    "average_or_target",
                    "lower_limit",
                    "upper_limit",
                    "says");

    @Inject private transient VariationQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            VariationMeasure measure = VariationView.measure(request.getParameter("measure"));
            VariationReport report =
                    query.export(
                            measure,
                            OutcomesFilter.of(
                                    null,
                                    request.getParameter("service"),
                                    request.getParameter("borough"),
                                    request.getParameter("group")));
            response.setContentType("text/csv");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"variation-"
                            + measure.name().toLowerCase(Locale.ROOT)
                            + ".csv\"");
            AccessibleCsv csv = AccessibleCsv.begin(response.getWriter(), HEADINGS);
            time(report, csv);
            places(report, report.boroughs(), "Borough of residence", csv);
            places(report, report.services(), "Service", csv);
        } catch (BadInput wrong) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (NotAllowed refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void time(VariationReport report, AccessibleCsv csv) throws IOException {
        for (int i = 0; i < report.points().size(); i++) {
            VariationReport.Point point = report.points().get(i);
            ControlPoint drawn = report.chart().orElseThrow().points().get(i);
            Share share = point.share().orElse(null);
            csv.row(
                    "Quarter",
                    VariationWords.scope(report),
                    point.quarter().label(),
                    report.measure().label(),
                    report.measure().unit().heading(),
                    share == null ? point.count() : share.part(),
                    share == null ? "" : share.base(),
                    share == null ? "" : share.percentage(),
                    drawn.limits().isEmpty() ? "" : number(report, drawn.centre()),
                    drawn.limits().map(l -> number(report, l.lower())).orElse(""),
                    drawn.limits().map(l -> number(report, l.upper())).orElse(""),
                    VariationWords.said(report.measure(), drawn));
        }
    }

    private static void places(
            VariationReport report, VariationReport.Places places, String kind, AccessibleCsv csv)
            throws IOException {
        Map<String, Funnel.Placed> placed = new HashMap<>();
        places.funnel()
                .ifPresent(f -> f.places().forEach(each -> placed.put(each.unit().code(), each)));
        for (VariationReport.Place place : places.all()) {
            Share share = place.share().orElse(null);
            Funnel.Placed at = placed.get(place.code());
            csv.row(
                    kind,
                    report.quarter().label(),
                    place.label(),
                    report.measure().label(),
                    report.measure().unit().heading(),
                    share == null ? place.count() : share.part(),
                    share == null ? "" : share.base(),
                    share == null ? "" : share.percentage(),
                    places.funnel().map(f -> number(report, f.target())).orElse(""),
                    at == null ? "" : number(report, at.alarm().lower()),
                    at == null ? "" : number(report, at.alarm().upper()),
                    at == null ? "" : at.standing().words());
        }
    }

    /** Plain numbers: shares as per cent. */
    private static String number(VariationReport report, double value) {
        return String.format(Locale.ROOT, "%.1f", report.measure().isCount() ? value : value * 100);
    }
}
