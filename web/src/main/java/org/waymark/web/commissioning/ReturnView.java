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
import org.waymark.reporting.returns.ReturnWork;
import org.waymark.reporting.returns.Submission;
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

    public boolean isWithProvider() {
        return getOne().state().isWithProvider();
    }

    public boolean isEditor() {
        return current.get().may(Right.CONTRACT_EDIT);
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

    /** Is there something beside what was submitted? */
    public boolean isBeside() {
        return getShown() != null;
    }

    /** What the reader sees, in a sentence. */
    public String getExplanation() {
        if (getShown() == null) {
            return "These figures are submitted with your words. If you are asked back, correct the"
                    + " records: what is submitted once more is as the records say then.";
        }
        String of = "Submission " + getShown().number() + ", with the definitions of its day";
        return isOwn()
                ? of + ", beside what the records say now."
                : of
                        + ". Numbers of people are those counted at the close of the quarter, also where"
                        + " the provider has submitted corrected ones. < and a number: at least one, and fewer than that; * is hidden, because it would give away a small number."
                        + " Beside it stands what was counted when the last quarter was closed, where the"
                        + " difference is no small number; money as it is now.";
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
