package org.waymark.web.commissioning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.casework.CasePart;
import org.waymark.commissioning.pathway.PathwayDraft;
import org.waymark.commissioning.pathway.PathwayEditing;
import org.waymark.commissioning.pathway.PathwayPlan;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.Risk;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.DraftCells;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/**
 * One version of a pathway: the form of a draft, or what was published. Which one is in the
 * address; its fields are read before the form is.
 */
@Named
@RequestScoped
public class PathwayView {

    /** When a measure may be offered, as a form sends it, in words. */
    private static final Map<String, String> POINTS = new LinkedHashMap<>();

    /** What a clock counts, as a form sends it, in words. */
    private static final Map<String, String> UNITS = new LinkedHashMap<>();

    static {
        POINTS.put("ALWAYS", "At any time");
        POINTS.put("ENTRY EXIT", "At the start and the end");
        POINTS.put("ENTRY REVIEW EXIT", "At the start, at reviews and the end");
        POINTS.put("ENTRY", "At the start");
        POINTS.put("REVIEW", "At reviews");
        POINTS.put("EXIT", "At the end");
        UNITS.put("WORKING_DAYS RESTS", "Working days; rests while the case is paused");
        UNITS.put("WORKING_DAYS GOES_ON", "Working days; goes on while the case is paused");
        UNITS.put("HOURS RESTS", "Hours; rests while the case is paused");
        UNITS.put("HOURS GOES_ON", "Hours; goes on while the case is paused");
    }

    @Inject private PathwayEditing editing;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;
    @Inject private ReferenceData reference;
    @Inject private Clock clock;

    private String d;
    private PathwayEditing.Sheet sheet;
    private Map<String, String> cells;
    private String[] reasons;
    private String[] parts;
    private String name;
    private Integer version;
    private Map<String, String> missing;
    private LocalDate from;

    @PostConstruct
    void begin() {
        d = parameters.text("d");
        from = WorkingDays.dateOf(clock.instant());
    }

    /** Before the page is drawn: what is not there is an answer and not half a page. */
    public void open() {
        read();
    }

    private void read() {
        if (sheet == null) {
            sheet = editing.sheet(Ids.asked(d));
            PathwayDraft draft = sheet.draft();
            cells = new HashMap<>(draft.cells().all());
            reasons = draft.cells().codes("reasons").toArray(String[]::new);
            parts = draft.cells().codes("parts").toArray(String[]::new);
            name = draft.name();
            version = draft.version();
        }
    }

    public String save() {
        return doing(
                () -> editing.save(id(), version, name, typed()),
                "Saved as a draft.",
                "/commissioning/pathway?faces-redirect=true&d=" + id());
    }

    public String publish() {
        return doing(
                () -> editing.publish(id(), version, name, typed(), from),
                "Published. It is in force from the day you gave.",
                "/commissioning/pathways?faces-redirect=true");
    }

    public String discard() {
        return doing(
                () -> editing.discard(id()),
                "The draft is thrown away.",
                "/commissioning/pathways?faces-redirect=true");
    }

    private String doing(Runnable work, String notice, String next) {
        try {
            work.run();
            messages.saved(notice);
            return next;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** What the form holds: everything that is ticked or typed, and nothing else. */
    private DraftCells typed() {
        Map<String, String> typed = new HashMap<>(getCells());
        typed.put("reasons", String.join(" ", reasons));
        typed.put("parts", String.join(" ", parts));
        return new DraftCells(typed);
    }

    /** What is still missing, by section; empty when it can be published. */
    public Map<String, String> getMissing() {
        if (missing == null) {
            missing = editing.missing(id());
        }
        return missing;
    }

    private long id() {
        return Ids.asked(d);
    }

    public PathwayDraft getDraft() {
        read();
        return sheet.draft();
    }

    /** Code to name of what can be asked. */
    public Map<String, String> getInstruments() {
        read();
        return sheet.instruments();
    }

    /** What can be offered as a measure: without what the needs and outcome pages ask. */
    public Map<String, String> getMeasures() {
        Map<String, String> measures = new LinkedHashMap<>(getInstruments());
        measures.remove("NEEDS");
        measures.remove("MOJ4");
        return measures;
    }

    public PathwayPlan.Kind[] getKinds() {
        return PathwayPlan.Kind.values();
    }

    public PathwayPlan.Step[] getSteps() {
        return PathwayPlan.Step.values();
    }

    /** Highest first, as they are worked. */
    public List<Risk> getRisks() {
        return List.of(Risk.HIGH, Risk.MEDIUM, Risk.STANDARD);
    }

    public Map<String, String> getPoints() {
        return POINTS;
    }

    public Map<String, String> getUnits() {
        return UNITS;
    }

    public List<CodeEntry> getAllReasons() {
        return reference.entries("closure_reason");
    }

    /** A reason with whether it is planned. */
    public String reason(CodeEntry entry) {
        return entry.label() + ("PLANNED".equals(entry.parent()) ? " (planned)" : " (unplanned)");
    }

    public CasePart[] getAllParts() {
        return CasePart.values();
    }

    public List<Integer> getPlaces() {
        return IntStream.rangeClosed(1, PathwayPlan.OWN_REASONS).boxed().toList();
    }

    /** The closure reasons in words, its own first. */
    public String getReasonsInWords() {
        List<String> used = List.of(getReasons());
        return Stream.concat(
                        getDraft().plan().ownReasons().stream().map(PathwayPlan.OwnReason::label),
                        getAllReasons().stream()
                                .filter(entry -> used.contains(entry.code()))
                                .map(CodeEntry::label))
                .collect(Collectors.joining(", "));
    }

    /** The parts of the case file in words. */
    public String getPartsInWords() {
        List<String> used = List.of(getParts());
        return String.join(
                ", ",
                Arrays.stream(CasePart.values())
                        .filter(part -> used.contains(part.name()))
                        .map(CasePart::label)
                        .toList());
    }

    public String getD() {
        return d;
    }

    /** The fields by their names; what is typed goes there too. */
    public Map<String, String> getCells() {
        read();
        return cells;
    }

    public String[] getReasons() {
        read();
        return reasons;
    }

    public void setReasons(String[] reasons) {
        read();
        this.reasons = reasons;
    }

    public String[] getParts() {
        read();
        return parts;
    }

    public void setParts(String[] parts) {
        read();
        this.parts = parts;
    }

    public String getName() {
        read();
        return name;
    }

    public void setName(String name) {
        read();
        this.name = name;
    }

    public Integer getVersion() {
        read();
        return version;
    }

    public void setVersion(Integer version) {
        read();
        this.version = version;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
