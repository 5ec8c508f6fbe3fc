package org.waymark.web.practice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.practice.InterpreterKind;
import org.waymark.practice.OneChance;
import org.waymark.practice.OneChanceQuery;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** Who must not know of a case, and who interprets; what the page shows of the duty to report. */
@Named
@RequestScoped
public class ChanceView {

    @Inject private CaseFile file;
    @Inject private OneChance work;
    @Inject private OneChanceQuery query;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;

    private String m;
    private OneChanceQuery.File record;
    private String who;
    private String why;
    private String endedWhy;
    private String kind;
    private String interpreter;
    private boolean confirmed;

    /** Which line it is about is known before anything is asked for, also in a postback. */
    @PostConstruct
    void begin() {
        m = parameters.text("m");
    }

    /** Before the page is drawn. */
    public void open() {
        file.open();
    }

    public String add() {
        return saved(
                () -> work.mustNotKnow(file.reference(), who, why),
                "It stands on every page of the case now.");
    }

    public String end() {
        return saved(() -> work.mayKnow(file.reference(), Ids.asked(m), endedWhy), "Saved.");
    }

    public String choose() {
        return saved(
                () ->
                        work.interpreter(
                                file.reference(),
                                PracticeWords.chosen(InterpreterKind.class, kind),
                                interpreter,
                                confirmed),
                "Interpreter chosen.");
    }

    private String saved(Runnable change, String words) {
        try {
            change.run();
            messages.saved(words);
            return file.again("chance");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public OneChanceQuery.File getRecord() {
        if (record == null) {
            record = query.of(file.reference());
        }
        return record;
    }

    public String getM() {
        return m;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getEndedWhy() {
        return endedWhy;
    }

    public void setEndedWhy(String endedWhy) {
        this.endedWhy = endedWhy;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(String interpreter) {
        this.interpreter = interpreter;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
