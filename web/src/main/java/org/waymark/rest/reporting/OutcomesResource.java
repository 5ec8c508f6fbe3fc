package org.waymark.rest.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.reporting.JourneyTable;
import org.waymark.reporting.OutcomesFilter;
import org.waymark.reporting.OutcomesQuery;
import org.waymark.reporting.OutcomesReport;
import org.waymark.reporting.PeopleFigures;
import org.waymark.reporting.SatisfactionFigures;
import org.waymark.reporting.Share;
import org.waymark.reporting.suppression.PublishedCount;

/** The published outcomes for machines: the same suppressed figures as on the page. */
@Path("/v1/outcomes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outcomes", description = "Published figures, small numbers hidden")
public class OutcomesResource {

    @Inject private OutcomesQuery query;

    /** The figures of a quarter, for all of London or narrowed. */
    @GET
    @Operation(
            summary = "Published outcomes of a quarter",
            description =
                    "Quarter like 2026Q1 (April to June 2026), by default the last that is final. A"
                            + " count is {\"shown\":true,\"value\":n}, or {\"shown\":false} with its"
                            + " sign: < and the threshold of small numbers for at least one and"
                            + " fewer than that, * for hidden. Borough together with group is"
                            + " not published; outcomes by one filter at a time. Until six weeks after"
                            + " its end a quarter is provisional (final: false): only the journey of"
                            + " all London, rounded, counted every hour. In lists, tookUp is who took"
                            + " up the offer, engaged is indicator M7: assessed, and supported after"
                            + " it.")
    public JsonObject outcomes(
            @QueryParam("quarter") String quarter,
            @QueryParam("service") String service,
            @QueryParam("borough") String borough,
            @QueryParam("group") String group) {
        OutcomesReport report = query.export(OutcomesFilter.of(quarter, service, borough, group));
        JsonObjectBuilder selected = Json.createObjectBuilder();
        report.selected().forEach(each -> selected.add(each.dimension(), each.code()));
        return Json.createObjectBuilder()
                .add("quarter", report.quarter().code())
                .add("edition", report.edition().code())
                .add("final", report.edition().isFinal())
                .add("countedAt", report.takenAt().toString())
                .add("selected", selected)
                .add("journeyPublished", report.journeyPublished())
                .add("satisfactionPublished", report.satisfactionPublished())
                .add("outcomesPublished", report.outcomesPublished())
                .add("journey", journey(report))
                .add("beside", beside(report))
                .add("people", people(report))
                .add("outcomes", outcomes(report))
                .add("satisfaction", satisfaction(report.satisfaction()))
                .add("trend", trend(report))
                .add("lists", lists(report))
                .add("feed", feed(report))
                .build();
    }

    private static JsonArrayBuilder journey(OutcomesReport report) {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        for (JourneyTable.Row row : report.journey().rows()) {
            JsonObjectBuilder step =
                    Json.createObjectBuilder()
                            .add("step", row.step().name())
                            .add("referrals", count(row.count()));
            row.ofPrevious().share().ifPresent(share -> step.add("ofPrevious", share));
            row.ofFirst().share().ifPresent(share -> step.add("ofReceived", share));
            steps.add(step);
        }
        return steps;
    }

    private static JsonObjectBuilder beside(OutcomesReport report) {
        JsonObjectBuilder beside = Json.createObjectBuilder();
        report.beside().forEach(each -> beside.add(each.what().id(), count(each.count())));
        return beside;
    }

    private static JsonArrayBuilder people(OutcomesReport report) {
        JsonArrayBuilder people = Json.createArrayBuilder();
        for (PeopleFigures each : report.people()) {
            people.add(
                    Json.createObjectBuilder()
                            .add("time", each.label())
                            .add("referred", count(each.referred()))
                            .add("engaged", count(each.engaged())));
        }
        return people;
    }

    private static JsonArrayBuilder outcomes(OutcomesReport report) {
        JsonArrayBuilder outcomes = Json.createArrayBuilder();
        for (OutcomesReport.Outcome outcome : report.outcomes()) {
            outcomes.add(
                    Json.createObjectBuilder()
                            .add("item", outcome.item().item())
                            .add("paired", count(outcome.figures().paired()))
                            .add("improved", share(outcome.figures().improved()))
                            .add("same", share(outcome.figures().same()))
                            .add("worse", share(outcome.figures().worse()))
                            .add("completion", outcome.completion().name()));
        }
        return outcomes;
    }

    private static JsonArrayBuilder trend(OutcomesReport report) {
        JsonArrayBuilder trend = Json.createArrayBuilder();
        for (OutcomesReport.Point point : report.trend()) {
            trend.add(
                    Json.createObjectBuilder()
                            .add("quarter", point.quarter().code())
                            .add("satisfaction", satisfaction(point.figures())));
        }
        return trend;
    }

    private static JsonObjectBuilder lists(OutcomesReport report) {
        JsonObjectBuilder lists = Json.createObjectBuilder();
        for (OutcomesReport.Breakdown list : report.lists()) {
            JsonArrayBuilder rows = Json.createArrayBuilder();
            for (OutcomesReport.Row row : list.rows()) {
                rows.add(
                        Json.createObjectBuilder()
                                .add("code", row.code())
                                .add("received", count(row.received()))
                                .add("contacted", count(row.contacted()))
                                .add("tookUp", count(row.tookUp()))
                                .add("engaged", count(row.engaged()))
                                .add("satisfaction", satisfaction(row.satisfaction())));
            }
            lists.add(list.dimension(), rows);
        }
        return lists;
    }

    private static JsonObjectBuilder feed(OutcomesReport report) {
        JsonObjectBuilder feed = Json.createObjectBuilder();
        report.feed().forEach(each -> feed.add(each.code(), count(each.count())));
        return feed.add("rows", count(report.feedTotal()));
    }

    private static JsonObjectBuilder satisfaction(SatisfactionFigures figures) {
        return Json.createObjectBuilder()
                .add("sent", count(figures.asked()))
                .add("answered", share(figures.response()))
                .add("satisfied", share(figures.satisfied()));
    }

    private static JsonObjectBuilder share(Share share) {
        JsonObjectBuilder json =
                Json.createObjectBuilder()
                        .add("count", count(share.part()))
                        .add("of", count(share.base()));
        share.interval()
                .ifPresent(
                        interval ->
                                json.add("share", interval.proportion())
                                        .add("lower", interval.lower())
                                        .add("upper", interval.upper()));
        return json;
    }

    private static JsonObjectBuilder count(PublishedCount count) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("shown", count.shown());
        return count.shown() ? json.add("value", count.value()) : json.add("sign", count.text());
    }
}
