package org.waymark.web.caseload;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.AccessChanges;
import org.waymark.caseload.CaseloadQuery;
import org.waymark.caseload.Concern;
import org.waymark.caseload.MorningQuery;
import org.waymark.casework.Allocation;
import org.waymark.casework.BreakGlassQuery;
import org.waymark.privacy.rights.RightsQuery;
import org.waymark.referral.RestrictedReferralQuery;
import org.waymark.shared.Ids;
import org.waymark.shared.Page;
import org.waymark.shared.PageKey;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/**
 * The manager's morning: every concern as a figure, its cases below, and giving cases to workers.
 */
@Named
@RequestScoped
public class MorningView {

    @Inject private RequestParameters parameters;
    @Inject private MorningQuery morning;
    @Inject private CaseloadQuery caseload;
    @Inject private RestrictedReferralQuery restricted;
    @Inject private RightsQuery requests;
    @Inject private Allocation allocation;
    @Inject private PageMessages messages;

    @Inject private AccessChanges changes;

    private List<AccessChanges.Change> accessChanges;
    private String show;
    private String after;
    private String before;
    private Long workerId;
    private String reason;
    private Map<String, Boolean> chosen = new HashMap<>();
    private RestrictedReferralQuery.Waiting waiting;
    private List<RightsQuery.Line> overdueRequests;
    private MorningQuery.Morning shown;
    private List<CaseloadQuery.Load> loads;
    private CaseloadQuery.Ahead ahead;

    /**
     * What the address or the form says is known before anything is asked for, also in a postback.
     */
    @PostConstruct
    void begin() {
        show = parameters.text("show");
        after = parameters.text("after");
        before = parameters.text("before");
    }

    public List<MorningQuery.Figure> getFigures() {
        return shown().figures();
    }

    /** How many restricted referrals wait for whoever looks; nobody else knows of them. */
    public int getRestrictedWaiting() {
        return waiting().toTriage();
    }

    /** How many without a case are to be looked at again by now. */
    public int getRestrictedToReview() {
        return waiting().toReview();
    }

    private RestrictedReferralQuery.Waiting waiting() {
        if (waiting == null) {
            waiting = restricted.waiting();
        }
        return waiting;
    }

    /** Requests about the data of people whose cases whoever looks manages, that are overdue. */
    public List<RightsQuery.Line> getOverdueRequests() {
        if (overdueRequests == null) {
            overdueRequests = requests.overdueOfService();
        }
        return overdueRequests;
    }

    /** Cases that were opened in an emergency and wait for somebody to look into it. */
    public List<BreakGlassQuery.Open> getEmergencies() {
        return shown().attention().emergencies();
    }

    /** How many of them should have been looked into by now. */
    public long getOverdueReviews() {
        return getEmergencies().stream().filter(BreakGlassQuery.Open::overdue).count();
    }

    /** Who opened what they do not work last week. */
    public List<MorningQuery.Lookup> getLookups() {
        return shown().attention().lookups();
    }

    /** What administrators did to who sees the people of the services, that nobody knows of yet. */
    public List<AccessChanges.Change> getAccessChanges() {
        if (accessChanges == null) {
            accessChanges = changes.untold();
        }
        return accessChanges;
    }

    /** The newest of those that are shown. */
    public Long getNewestChange() {
        List<AccessChanges.Change> shown = getAccessChanges();
        return shown.isEmpty() ? null : shown.get(shown.size() - 1).id();
    }

    /** Whoever looks knows of all that was shown. */
    public String knowOfChanges() {
        try {
            Ids.read(parameters.text("newestChange")).ifPresent(changes::known);
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
        return "/caseload/morning.xhtml?faces-redirect=true";
    }

    public Concern getConcern() {
        for (Concern each : Concern.values()) {
            if (each.name().equals(show)) {
                return each;
            }
        }
        return Concern.UNALLOCATED;
    }

    public List<MorningQuery.Row> getRows() {
        return page().rows();
    }

    /** The key of the next page, or null on the last one. */
    public String getNext() {
        return page().next(MorningView::key);
    }

    /** The key of the page before, or null on the first one. */
    public String getPrevious() {
        return page().previous(MorningView::key);
    }

    /** Gives the ticked cases of this page to the chosen worker. */
    public String allocate() {
        try {
            if (workerId == null) {
                messages.problem("workerId", "Choose a worker.");
                return null;
            }
            List<String> references = new ArrayList<>();
            chosen.forEach(
                    (reference, ticked) -> {
                        if (Boolean.TRUE.equals(ticked)) {
                            references.add(reference);
                        }
                    });
            allocation.allocate(references, workerId, reason);
            messages.saved(
                    references.size() == 1 ? "1 case given." : references.size() + " cases given.");
            return "/caseload/morning?faces-redirect=true&show=" + getConcern().name();
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** The workers to choose from, each with how many cases they have now. */
    public List<SelectItem> getChoices() {
        List<SelectItem> choices = new ArrayList<>();
        for (CaseloadQuery.Load load : getLoads()) {
            load.workers()
                    .forEach(
                            worker ->
                                    choices.add(
                                            new SelectItem(
                                                    worker.id(),
                                                    worker.name()
                                                            + " ("
                                                            + worker.open()
                                                            + carries(worker)
                                                            + ")")));
        }
        return choices;
    }

    private static String carries(CaseloadQuery.Carried worker) {
        if (worker.percent() == null) {
            return ", away";
        }
        String level = worker.level().label();
        return ", " + worker.percent() + " %" + (level.isEmpty() ? "" : ", " + level.toLowerCase());
    }

    /** Who is away soon, and who waits longest. */
    public CaseloadQuery.Ahead getAhead() {
        if (ahead == null) {
            ahead = caseload.ahead();
        }
        return ahead;
    }

    public List<CaseloadQuery.Load> getLoads() {
        if (loads == null) {
            loads = caseload.loads();
        }
        return loads;
    }

    private static String key(MorningQuery.Row row) {
        return PageKey.text(row.due(), row.id());
    }

    private Page<MorningQuery.Row> page() {
        return shown().cases();
    }

    private MorningQuery.Morning shown() {
        if (shown == null) {
            shown = morning.list(getConcern(), PageKey.of(after, before));
        }
        return shown;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public Long getWorkerId() {
        return workerId;
    }

    public void setWorkerId(Long workerId) {
        this.workerId = workerId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }
}
