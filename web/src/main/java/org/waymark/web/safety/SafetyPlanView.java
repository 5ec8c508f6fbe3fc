package org.waymark.web.safety;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.safety.SafetyPlan;
import org.waymark.safety.SafetyPlanQuery;
import org.waymark.safety.SafetyPlanning;
import org.waymark.safety.Withdrawing;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** The safety plan of a case, area by area, and what changes the danger. */
@Named
@RequestScoped
public class SafetyPlanView {

    private static final String PAGE = "safety";

    /** One area as it is filled in. */
    public static class AreaRow {

        private final CodeEntry area;
        private String text;
        private String owner;

        AreaRow(CodeEntry area, String text, String owner) {
            this.area = area;
            this.text = text;
            this.owner = owner;
        }

        public String getCode() {
            return area.code();
        }

        public String getLabel() {
            return area.label();
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        public String getOwner() {
            return owner;
        }

        public void setOwner(String owner) {
            this.owner = owner;
        }
    }

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private SafetyPlanning planning;
    @Inject private SafetyPlanQuery plans;
    @Inject private Withdrawing withdrawing;
    @Inject private ReferenceData reference;
    @Inject private PageMessages messages;
    @Inject private Clock clock;

    private SafetyPlanQuery.Page page;
    private SafetyPlan earlier;
    private List<AreaRow> rows;
    private Integer based;
    private boolean meanwhile;
    private LocalDate reviewOn;
    private boolean agreed;
    private String trigger;
    private LocalDate changedOn;
    private String changedWhat;
    private Boolean likely;
    private String likelyWhy;

    /** What the form was written from is known before anything is asked for. */
    @PostConstruct
    void begin() {
        based = Ids.read(parameters.text("based")).map(Long::intValue).orElse(null);
    }

    /** Before the page is drawn: a version that is not there is an answer and not half a page. */
    public void open() {
        file.open();
        getPage();
        if (parameters.text("v") != null && getEarlier() == null) {
            throw new NotFound();
        }
    }

    public String save() {
        List<SafetyPlan.Entry> items =
                getRows().stream()
                        .map(row -> new SafetyPlan.Entry(row.getCode(), row.text, row.owner))
                        .toList();
        try {
            planning.save(
                    file.reference(),
                    new SafetyPlan.Form(based == null ? -1 : based, reviewOn, agreed, items));
            messages.saved("Safety plan saved. The version before stays to be seen.");
            return file.again(PAGE);
        } catch (ChangedMeanwhile changed) {
            page = null;
            based = getPage().plan().number();
            meanwhile = true;
            messages.refused(changed);
            return null;
        } catch (BadInput incomplete) {
            incomplete.problems().forEach((field, text) -> messages.problem(idOf(field), text));
            return null;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String changed() {
        return saving(
                () -> planning.changed(file.reference(), trigger, changedOn, changedWhat),
                "Written down. To review the risk is a task now.");
    }

    public String mark() {
        return saving(() -> withdrawing.mark(file.reference(), likely, likelyWhy), "Written down.");
    }

    private String saving(Runnable change, String notice) {
        try {
            change.run();
            messages.saved(notice);
            return file.again(PAGE);
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** The field of an area as the form names it. */
    private String idOf(String field) {
        String[] parts = field.split(":");
        for (int i = 0; i < getRows().size(); i++) {
            if (getRows().get(i).getCode().equals(parts[0])) {
                return "areas:" + i + ":" + parts[1];
            }
        }
        return field.equals("text") ? "areas:0:text" : field;
    }

    public SafetyPlanQuery.Page getPage() {
        if (page == null) {
            page = plans.of(file.reference());
        }
        return page;
    }

    /** The earlier version that is looked at; null when none is. */
    public SafetyPlan getEarlier() {
        if (earlier == null && parameters.text("v") != null) {
            earlier =
                    plans.version(
                            file.reference(),
                            (int) Math.min(Ids.asked(parameters.text("v")), Integer.MAX_VALUE));
        }
        return earlier;
    }

    /** The areas, with what stands there, or with what was typed when the form was sent. */
    public List<AreaRow> getRows() {
        if (rows == null) {
            boolean sent = parameters.text("planning") != null;
            SafetyPlan plan = sent ? null : getPage().plan();
            rows = new ArrayList<>();
            for (CodeEntry area : reference.entries("safety_area")) {
                rows.add(
                        new AreaRow(
                                area,
                                sent ? null : plan.text(area.code()),
                                sent ? null : plan.owner(area.code())));
            }
        }
        return rows;
    }

    public int getBased() {
        return based == null ? getPage().plan().number() : based;
    }

    /** Did somebody else save a version while this one was written? */
    public boolean isMeanwhile() {
        return meanwhile;
    }

    public LocalDate getToday() {
        return WorkingDays.dateOf(clock.instant());
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public boolean getAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public String getTrigger() {
        return trigger;
    }

    public void setTrigger(String trigger) {
        this.trigger = trigger;
    }

    public LocalDate getChangedOn() {
        return changedOn;
    }

    public void setChangedOn(LocalDate changedOn) {
        this.changedOn = changedOn;
    }

    public String getChangedWhat() {
        return changedWhat;
    }

    public void setChangedWhat(String changedWhat) {
        this.changedWhat = changedWhat;
    }

    public Boolean getLikely() {
        return likely;
    }

    public void setLikely(Boolean likely) {
        this.likely = likely;
    }

    public String getLikelyWhy() {
        return likelyWhy;
    }

    public void setLikelyWhy(String likelyWhy) {
        this.likelyWhy = likelyWhy;
    }
}
