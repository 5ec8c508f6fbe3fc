package org.waymark.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.waymark.privacy.rights.IdentityCheck;
import org.waymark.privacy.rights.RightsRegister;
import org.waymark.privacy.rights.RightsWait;
import org.waymark.privacy.rights.RightsWork;

/** Who asks, whose record it is, and the clock of a request. */
@Named
@RequestScoped
public class RequestWorkView {

    @Inject private RequestFile asked;
    @Inject private RightsWork work;
    @Inject private RightsRegister register;

    private IdentityCheck identityHow;
    private String identityNote;
    private String record;
    private RightsWait.Kind waitKind;
    private String question;
    private LocalDate askedOn;
    private LocalDate gotOn;
    private String extendWhy;
    private LocalDate toldOn;
    private String withdrawWhy;

    public String identify() {
        return asked.saving(
                () -> work.identify(asked.reference(), identityHow, identityNote),
                "It is on record who asks.");
    }

    public String name() {
        return asked.saving(() -> register.name(asked.reference(), record), "The record is named.");
    }

    public String ask() {
        return asked.saving(
                () -> work.ask(asked.reference(), waitKind, question, askedOn),
                "The clock stands still until they answer.");
    }

    public String got() {
        return asked.saving(() -> work.got(asked.reference(), gotOn), "The clock goes on.");
    }

    public String extend() {
        return asked.saving(
                () -> work.extend(asked.reference(), extendWhy, toldOn),
                "There are two months more.");
    }

    public String start() {
        return asked.saving(() -> work.start(asked.reference()), "Work has begun.");
    }

    public String withdraw() {
        return asked.saving(
                () -> work.withdraw(asked.reference(), withdrawWhy), "The request has ended.");
    }

    public IdentityCheck[] getChecks() {
        return IdentityCheck.values();
    }

    public RightsWait.Kind[] getWaits() {
        return RightsWait.Kind.values();
    }

    public IdentityCheck getIdentityHow() {
        return identityHow;
    }

    public void setIdentityHow(IdentityCheck identityHow) {
        this.identityHow = identityHow;
    }

    public String getIdentityNote() {
        return identityNote;
    }

    public void setIdentityNote(String identityNote) {
        this.identityNote = identityNote;
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(String record) {
        this.record = record;
    }

    public RightsWait.Kind getWaitKind() {
        return waitKind;
    }

    public void setWaitKind(RightsWait.Kind waitKind) {
        this.waitKind = waitKind;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(LocalDate askedOn) {
        this.askedOn = askedOn;
    }

    public LocalDate getGotOn() {
        return gotOn;
    }

    public void setGotOn(LocalDate gotOn) {
        this.gotOn = gotOn;
    }

    public String getExtendWhy() {
        return extendWhy;
    }

    public void setExtendWhy(String extendWhy) {
        this.extendWhy = extendWhy;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public String getWithdrawWhy() {
        return withdrawWhy;
    }

    public void setWithdrawWhy(String withdrawWhy) {
        this.withdrawWhy = withdrawWhy;
    }
}
