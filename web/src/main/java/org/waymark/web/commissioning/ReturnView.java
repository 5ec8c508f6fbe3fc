package org.waymark.web.commissioning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.reporting.indicator.Figure;
import org.waymark.reporting.returns.ContractReturn;
import org.waymark.reporting.returns.Explanation;
import org.waymark.reporting.returns.ReturnQuery;
import org.waymark.reporting.returns.ReturnState;
import org.waymark.reporting.returns.ReturnWork;
import org.waymark.reporting.returns.Submission;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** One return: its figures, what the provider says, and what the commissioner decides. */
@Named
@RequestScoped
public class ReturnView {

    @Inject private ReturnQuery query;
    @Inject private ReturnWork work;
    @Inject private CurrentActor current;
    @Inject private RequestParameters parameters;
    @Inject private PageMessages messages;

    private String r;
    private ReturnQuery.Opened opened;
    private String narrative;
    private Integer version;
    private String changedCode;
    private String why;
    private String words;
    private String again;
    private boolean changedMeanwhile;

    /** Which it is about is known before anything is asked for, also in a postback. */
    @PostConstruct
    void begin() {
        r = parameters.text("r");
    }

    /** Before the page is drawn. The form begins with what was saved. */
    public void open() {
        if (version == null) {
            version = getOne().version();
            narrative = getOne().narrative();
            again = getOne().again();
        }
    }

    public String save() {
        return doing(() -> work.save(Ids.asked(r), version, narrative, again), "Saved.");
    }

    public String submit() {
        return doing(() -> work.submit(Ids.asked(r), version, narrative, again), "Submitted.");
    }

    public String explain() {
        return doing(() -> work.explain(Ids.asked(r), changedCode, why), "Saved.");
    }

    public String query() {
        return doing(() -> work.query(Ids.asked(r), version, words), "The provider is asked.");
    }

    public String accept() {
        return doing(() -> work.accept(Ids.asked(r), version), "Accepted.");
    }

    private String doing(Runnable what, String notice) {
        try {
            what.run();
            messages.saved(notice);
            return "/commissioning/return?faces-redirect=true&r=" + Ids.asked(r);
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

    private ReturnQuery.Opened opened() {
        if (opened == null) {
            opened = query.one(Ids.asked(r), SubmissionChoice.of(parameters.text("s")));
        }
        return opened;
    }

    public ContractReturn getOne() {
        return opened().one();
    }

    public boolean isOwn() {
        return opened().own();
    }

    /**
     * Does this reader write what stands behind the figures? Who sent it keeps the form with what
     * was typed, whatever somebody else has made of the return meanwhile.
     */
    public boolean isWriting() {
        return isOwn()
                && isLast()
                && (getOne().state().isWithProvider() || parameters.text("version") != null);
    }

    /** Does it wait for this reader's decision? Who sent one keeps the form, too. */
    public boolean isDeciding() {
        return current.get().may(Right.CONTRACT_EDIT)
                && isLast()
                && (getOne().state() == ReturnState.SUBMITTED
                        || parameters.text("versionSeen") != null);
    }

    /** Has somebody else changed it since this reader opened it? */
    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    public List<ReturnQuery.Line> getLines() {
        return opened().lines();
    }

    public List<ContractReturn.Event> getEvents() {
        return opened().events();
    }

    /** What the figures are of; null before anything was submitted. */
    public Submission getShown() {
        return opened().shown();
    }

    /** The newest first. */
    public List<Submission> getSubmissions() {
        List<Submission> newest = new ArrayList<>(opened().submissions());
        Collections.reverse(newest);
        return newest;
    }

    /** Is it the last one, on which the work goes on? */
    public boolean isLast() {
        return getShown() == null || getShown().equals(getSubmissions().get(0));
    }

    /** What makes the address of a file one of the submission that is shown. */
    public String getOfSubmission() {
        return isLast() ? "" : "&s=" + getShown().number();
    }

    public List<ReturnQuery.Difference> getDifferences() {
        return opened().differences();
    }

    /** What became of figures of people on the last closing day. */
    public List<ReturnQuery.Line> getCountedAgain() {
        return opened().countedAgain();
    }

    public List<Explanation> getExplanations() {
        return opened().explanations();
    }

    /** What the reader sees, in a sentence. */
    public String getExplanation() {
        return ReturnBook.explanation(opened());
    }

    /** When the commissioner's second figures were counted; null when they were not. */
    public Instant getCountedAt() {
        return opened().countedAt();
    }

    /** What the records say now, as far as the reader may know. */
    public String now(ReturnQuery.Line line) {
        return ReturnBook.now(line);
    }

    /** A figure in one cell. */
    public String figure(Figure figure) {
        return ReturnBook.text(figure);
    }

    public String getR() {
        return r;
    }

    public String getNarrative() {
        return narrative;
    }

    public void setNarrative(String narrative) {
        this.narrative = narrative;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getChangedCode() {
        return changedCode;
    }

    public void setChangedCode(String changedCode) {
        this.changedCode = changedCode;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
