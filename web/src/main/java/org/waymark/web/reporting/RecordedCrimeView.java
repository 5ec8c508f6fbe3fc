package org.waymark.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.reference.CrimeGroup;
import org.waymark.reporting.crime.RecordedCrimeQuery;
import org.waymark.web.shared.RequestParameters;
import org.waymark.web.shared.Words;

/** Recorded crime of a financial year by area. */
@Named
@RequestScoped
public class RecordedCrimeView {

    /** Groups that come from what a sender flags, never from the kind of offence. */
    private static final List<CrimeGroup> FLAGGED =
            List.of(CrimeGroup.DOMESTIC_ABUSE, CrimeGroup.HATE, CrimeGroup.ASB);

    @Inject private RecordedCrimeQuery query;
    @Inject private RequestParameters parameters;
    @Inject private Words words;

    private List<Integer> years;
    private RecordedCrimeQuery.Year shown;

    public List<Integer> getYears() {
        if (years == null) {
            years = query.years();
        }
        return years;
    }

    public List<CrimeGroup> getGroups() {
        return Arrays.stream(CrimeGroup.values())
                .filter(group -> !FLAGGED.contains(group))
                .toList();
    }

    /** The group asked for; null for all, also when there is no such group. */
    public CrimeGroup getGroup() {
        return group(parameters.text("g"));
    }

    /** The year asked for, or the newest; null when there is none. */
    public RecordedCrimeQuery.Year getShown() {
        if (shown == null && !getYears().isEmpty()) {
            shown = query.year(year(parameters.text("y"), getYears()), getGroup());
        }
        return shown;
    }

    /** "2025-26". */
    public String label(int year) {
        return years(year);
    }

    static String years(int year) {
        return "%d-%02d".formatted(year, (year + 1) % 100);
    }

    /** How far the boroughs lie apart beside their residents. */
    public String getFinding() {
        return BoroughMaps.crimeFinding(getShown());
    }

    public String getMap() {
        return BoroughMaps.crime(
                        getShown(),
                        (getGroup() == null ? "All offences" : getGroup().label())
                                + ", "
                                + label(getShown().year()))
                .svg();
    }

    /** The address of exactly this report. */
    public String getAddress() {
        return "?y=" + getShown().year() + (getGroup() == null ? "" : "&g=" + getGroup().name());
    }

    /** The months that nobody has loaded, in words. */
    public String getMissing() {
        return getShown().missing().stream().map(words::month).collect(Collectors.joining(", "));
    }

    public List<RecordedCrimeQuery.Loaded> getLoaded() {
        return query.loaded();
    }

    static CrimeGroup group(String code) {
        return Arrays.stream(CrimeGroup.values())
                .filter(group -> group.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    static int year(String asked, List<Integer> years) {
        return years.stream()
                .filter(year -> Integer.toString(year).equals(asked))
                .findFirst()
                .orElse(years.get(0));
    }
}
