package org.waymark.web.commissioning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.reporting.returns.ContractReturn;
import org.waymark.reporting.returns.FrozenReturn;
import org.waymark.reporting.returns.ReturnQuery;
import org.waymark.reporting.returns.ReturnWork;
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
        }
    }

    public String save() {
        return doing(() -> work.save(Ids.asked(r), version, narrative), "Saved.");
    }

    public String submit() {
        return doing(() -> work.submit(Ids.asked(r), version, narrative), "Submitted.");
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
            opened = query.one(Ids.asked(r));
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

    /** What the provider said when it was submitted. */
    public String getSaid() {
        return FrozenReturn.parse(getOne().content(), getOne().serviceId()).narrative();
    }

    /** What the reader sees, in a sentence. */
    public String getExplanation() {
        if (!isOwn()) {
            return "As submitted, with the definitions of that day. < and a number: at least one, and fewer"
                    + " than that; * is hidden,"
                    + " because it would give away a small number. A later counting is not shown: the"
                    + " difference could be a person.";
        }
        return getOne().content() == null
                ? "These figures are submitted with your words."
                : "As submitted, with the definitions of that day, beside what the records say now.";
    }

    /** What the records say now. */
    public String now(ReturnQuery.Line line) {
        String of = line.now().denominator();
        return line.now().numerator() + (of.isEmpty() ? "" : " of " + of);
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
}
