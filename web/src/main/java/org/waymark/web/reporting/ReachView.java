package org.waymark.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.reference.Quarter;
import org.waymark.reporting.Characteristic;
import org.waymark.reporting.Completeness;
import org.waymark.reporting.Definition;
import org.waymark.reporting.ReachQuery;
import org.waymark.reporting.ReachReport;
import org.waymark.reporting.RecordedField;
import org.waymark.reporting.assault.Assaults;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.SuppressedTable;
import org.waymark.shared.BadInput;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** Who is reached: all boroughs, or the page of one; quarter and borough stand in the address. */
@Named
@RequestScoped
public class ReachView {

    private static final String NOTHING = "\u2013";

    @Inject private ReachQuery query;
    @Inject private Assaults assaults;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;

    private ReachReport report;
    private Assaults.Figures hospital;

    /** Reads the figures before the page is drawn, so that a wrong address is told at the top. */
    public void open() {
        try {
            report = query.report(quarter(parameters.text("quarter")));
            if (parameters.text("borough") != null && getBorough() == null) {
                messages.problem(null, "There is no borough with this code.");
            }
        } catch (BadInput wrong) {
            messages.refused(wrong);
        }
    }

    static Quarter quarter(String code) {
        try {
            return code == null || code.isBlank() ? null : Quarter.parse(code);
        } catch (IllegalArgumentException none) {
            throw new BadInput("quarter", none.getMessage() + ".");
        }
    }

    /** The report; null when the address asks for something that does not exist. */
    public ReachReport getReport() {
        return report;
    }

    public List<Quarter> getQuarters() {
        return query.quarters();
    }

    /** The borough that the page is about; null on the page of all, or when there is none. */
    public ReachReport.AreaRow getBorough() {
        return report.areas().stream()
                .filter(area -> area.code().equals(parameters.text("borough")))
                .findFirst()
                .orElse(null);
    }

    public String getFinding() {
        return ReachWords.finding(report);
    }

    /** What the tables by characteristic say, in a sentence or two. */
    public String getGroupFinding() {
        List<ReachReport.Table> told =
                report.characteristics().stream()
                        .filter(table -> !table.denominators().isEmpty())
                        .filter(table -> !seldomRecorded(table.recorded()))
                        .toList();
        if (told.isEmpty()) {
            return "By no protected characteristic can it be compared with residents.";
        }
        String named =
                told.stream()
                        .flatMap(table -> table.clearest().stream())
                        .map(
                                each ->
                                        "%s %s (%.2f times the common rate beside %s, %.2f to %.2f)"
                                                .formatted(
                                                        each.characteristic()
                                                                .label()
                                                                .toLowerCase(Locale.UK),
                                                        each.group().toLowerCase(Locale.UK),
                                                        each.ratio().ratio(),
                                                        each.beside()
                                                                .basis()
                                                                .label()
                                                                .toLowerCase(Locale.UK),
                                                        each.ratio().lower(),
                                                        each.ratio().upper()))
                        .collect(Collectors.joining("; "));
        return named.isEmpty()
                ? "In no group that can be compared are there fewer than chance explains."
                : "Most clearly fewer than chance explains, by each characteristic: " + named + ".";
    }

    /** Characteristics that this quarter was counted before, in words; empty when there is none. */
    public String getNotCounted() {
        List<Characteristic> counted =
                report.characteristics().stream().map(ReachReport.Table::characteristic).toList();
        return counted.isEmpty()
                ? ""
                : Arrays.stream(Characteristic.values())
                        .filter(each -> !counted.contains(each))
                        .map(each -> each.label().toLowerCase(Locale.UK))
                        .collect(Collectors.joining(", "));
    }

    /** Is it one of those that people choose to say? */
    public boolean isSaid(Characteristic characteristic) {
        return characteristic.list() != null;
    }

    /** Was it counted before engaged referrals were counted by characteristic? */
    public boolean isCountedBefore() {
        return report.characteristics().stream().anyMatch(table -> !table.isEngaged());
    }

    public String getMap() {
        return BoroughMaps.reach(report).svg();
    }

    /** How often the borough of residence is known in London; null when that was not counted. */
    public String getBoroughKnown() {
        return report.fields().stream()
                .filter(row -> row.field() == RecordedField.BOROUGH)
                .map(row -> row.london().label())
                .findFirst()
                .orElse(null);
    }

    /** A rate with its ratio and interval, in words; an en dash when there is none. */
    public String rate(Optional<ReachReport.Rate> rate, String of) {
        return ReachWords.rate(rate, of);
    }

    /** What a chart or table by a characteristic must say when it is often not recorded. */
    public boolean seldomRecorded(Completeness recorded) {
        return recorded == Completeness.LOW;
    }

    /** The services of a field that are in a band, in words. */
    public String services(ReachReport.FieldRow row, String band) {
        String names =
                row.services().stream()
                        .filter(each -> each.band() == Completeness.valueOf(band))
                        .map(ReachReport.ServiceBand::label)
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? NOTHING : names;
    }

    /** The year of the newest assaults that hospitals share; 0 when there are none. */
    public int getHospitalYear() {
        return hospital().year();
    }

    /** Assaults in a borough in that year, as published; null when there are none at all. */
    public PublishedCount hospitalCount(String area) {
        if (hospital().lists().isEmpty()) {
            return null;
        }
        return hospital().lists().get(0).table().rows().stream()
                .filter(row -> row.key().equals(area))
                .map(SuppressedTable.Row::total)
                .findFirst()
                .orElse(null);
    }

    private Assaults.Figures hospital() {
        if (hospital == null) {
            hospital = assaults.figures(null);
        }
        return hospital;
    }

    public Definition definition(String name) {
        return Definition.valueOf(name);
    }
}
