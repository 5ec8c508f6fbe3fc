package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.waymark.justice.AdvocacyQuery;
import org.waymark.justice.AdvocacyStage;
import org.waymark.justice.AdvocacyWork;
import org.waymark.web.shared.FormSaving;

/** What an advocate (ISVA) did at each stage of the criminal case. */
@Named
@RequestScoped
public class AdvocacyView {

    @Inject private CaseFile file;
    @Inject private AdvocacyWork work;
    @Inject private AdvocacyQuery query;
    @Inject private FormSaving saving;

    private AdvocacyQuery.Advocacy record;

    private AdvocacyStage stage;
    private LocalDate doneOn;
    private String what;
    private LocalDate nextOn;

    public String save() {
        return saving.save(
                () -> work.done(file.reference(), stage, doneOn, what, nextOn),
                "Written down.",
                file.again("advocacy"));
    }

    public AdvocacyQuery.Advocacy getRecord() {
        if (record == null) {
            record = query.of(file.reference());
        }
        return record;
    }

    public AdvocacyStage[] getStages() {
        return AdvocacyStage.values();
    }

    public AdvocacyStage getStage() {
        return stage;
    }

    public void setStage(AdvocacyStage stage) {
        this.stage = stage;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(LocalDate nextOn) {
        this.nextOn = nextOn;
    }
}
