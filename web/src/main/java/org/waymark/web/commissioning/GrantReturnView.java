package org.waymark.web.commissioning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.reference.WorkingDays;
import org.waymark.reporting.returns.ContractReturn;
import org.waymark.reporting.returns.GrantReturn;
import org.waymark.reporting.returns.GrantReturnQuery;
import org.waymark.reporting.returns.GrantReturns;
import org.waymark.reporting.returns.ReturnState;
import org.waymark.reporting.returns.Submission;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** The return of one grant: the reports that came, and what is decided about the last. */
@Named
@RequestScoped
public class GrantReturnView {

    /** The hidden field of each form, by which a postback is known to carry it. */
    private static final String RECEIVING = "version";

    private static final String DECIDING = "versionSeen";

    @Inject private GrantReturnQuery query;
    @Inject private GrantReturns work;
    @Inject private CurrentActor current;
    @Inject private RequestParameters parameters;
    @Inject private PageMessages messages;
    @Inject private Clock clock;

    private String r;
    private GrantReturnQuery.Opened opened;
    private Integer version;
    private LocalDate receivedOn;
    private String narrative;
    private String again;
    private String words;
    private boolean changedMeanwhile;

    /** Which it is about is known before anything is asked for, also in a postback. */
    @PostConstruct
    void begin() {
        r = parameters.text("r");
    }

    /** Before the page is drawn. */
    public void open() {
        if (version == null) {
            version = getOne().version();
        }
    }

    public String receive() {
        return doing(
                () ->
                        work.receive(
                                Ids.asked(r),
                                version,
                                new GrantReturns.Report(receivedOn, narrative, again)),
                "Report entered.");
    }

    public String query() {
        return doing(() -> work.query(Ids.asked(r), version, words), "Written down.");
    }

    public String accept() {
        return doing(() -> work.accept(Ids.asked(r), version), "Accepted.");
    }

    private String doing(Runnable what, String notice) {
        try {
            what.run();
            messages.saved(notice);
            return "/commissioning/grant-return?faces-redirect=true&r=" + Ids.asked(r);
        } catch (ChangedMeanwhile changed) {
            changedMeanwhile = true;
            opened = null;
            version = getOne().version();
            messages.refused(changed);
            return null;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    private GrantReturnQuery.Opened opened() {
        if (opened == null) {
            opened = query.one(Ids.asked(r));
        }
        return opened;
    }

    public GrantReturn getOne() {
        return opened().one();
    }

    public List<ContractReturn.Event> getEvents() {
        return opened().events();
    }

    /** What an event made of it, in the words of grants. */
    public String became(ContractReturn.Event event) {
        return GrantReturn.words(event.move().to());
    }

    /** The money that stood beside a report when it was entered; empty when none was known. */
    public String money(Submission report) {
        return GrantBooks.money(report);
    }

    /** Every report that came, the newest first. */
    public List<Submission> getReports() {
        List<Submission> newest = new ArrayList<>(opened().reports());
        Collections.reverse(newest);
        return newest;
    }

    public boolean isOverdue() {
        return getOne().isOverdue(WorkingDays.dateOf(clock.instant()));
    }

    /**
     * Can a report be entered by this reader? Who sent one keeps the form with what was typed,
     * whatever somebody else has made of the return meanwhile.
     */
    public boolean isEntered() {
        return current.get().may(Right.CONTRACT_EDIT)
                && !isSent(DECIDING)
                && (getOne().state().isWithProvider() || isSent(RECEIVING));
    }

    /** Was the holder asked, so that the next report says what is another? */
    public boolean isAsked() {
        return getOne().state() == ReturnState.QUERIED || isSent("again");
    }

    /** Does it wait for this reader's decision? Who sent one keeps the form, too. */
    public boolean isDecided() {
        return current.get().may(Right.CONTRACT_EDIT)
                && !isSent(RECEIVING)
                && (getOne().state() == ReturnState.SUBMITTED || isSent(DECIDING));
    }

    private boolean isSent(String field) {
        return parameters.text(field) != null;
    }

    /** Has somebody else changed it since this reader opened it? */
    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    public String getR() {
        return r;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getNarrative() {
        return narrative;
    }

    public void setNarrative(String narrative) {
        this.narrative = narrative;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
