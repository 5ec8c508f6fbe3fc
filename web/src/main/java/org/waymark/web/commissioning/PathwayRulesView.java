package org.waymark.web.commissioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.commissioning.pathway.CaseHappening;
import org.waymark.commissioning.pathway.OwnClock;
import org.waymark.commissioning.pathway.PathwayHolds;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.ReferenceData;

/** What can be chosen for the clocks of a pathway's own and for what holds its clocks. */
@Named
@ApplicationScoped
public class PathwayRulesView {

    private static final Map<String, String> UNITS = new LinkedHashMap<>();

    static {
        UNITS.put("WORKING_DAYS", "Working days");
        UNITS.put("HOURS", "Hours");
    }

    @Inject private ReferenceData reference;

    /** The reasons of a pause. */
    public List<CodeEntry> getPauses() {
        return reference.entries("pause_reason");
    }

    public CaseHappening[] getHappenings() {
        return CaseHappening.values();
    }

    /** The places of a form for clocks of its own. */
    public List<Integer> getPlaces() {
        return IntStream.rangeClosed(1, OwnClock.MOST).boxed().toList();
    }

    public Map<String, String> getUnits() {
        return UNITS;
    }

    /** What holds the clocks, in words. */
    public String inWords(PathwayHolds holds) {
        return holds.listed()
                ? holds.days().entrySet().stream()
                        .map(
                                each ->
                                        "%s: at most %d working days"
                                                .formatted(
                                                        reference.label(
                                                                "pause_reason", each.getKey()),
                                                        each.getValue()))
                        .collect(Collectors.joining("; "))
                : "Every pause, without limit";
    }
}
