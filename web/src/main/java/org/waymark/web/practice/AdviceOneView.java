package org.waymark.web.practice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.waymark.practice.Advice;
import org.waymark.practice.AdviceQuery;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** One piece of advice, and the form that makes it a referral. */
@Named
@RequestScoped
public class AdviceOneView {

    @Inject private Advice work;
    @Inject private AdviceQuery query;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;

    private String a;
    private AdviceQuery.Shown advice;
    private String givenNames;
    private String surname;
    private LocalDate born;
    private String postcode;
    private String phone;
    private boolean callSafe;
    private boolean agreed;

    /** Which advice it is about is known before anything is asked for, also in a postback. */
    @PostConstruct
    void begin() {
        a = parameters.text("a");
    }

    /** Before the page is drawn. */
    public void open() {
        getAdvice();
    }

    public String refer() {
        try {
            String referral =
                    work.refer(
                            reference(),
                            new Advice.Named(
                                    givenNames, surname, born, postcode, phone, callSafe, agreed));
            messages.saved(
                    "Referral made: "
                            + new Reference(referral).shown()
                            + ". It goes by the rules.");
            return "/practice/one?faces-redirect=true&a=" + reference();
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    private String reference() {
        return Reference.parse(a).map(Reference::value).orElseThrow(NotFound::new);
    }

    public AdviceQuery.Shown getAdvice() {
        if (advice == null) {
            advice = query.one(reference());
        }
        return advice;
    }

    public String getA() {
        return a;
    }

    public void setA(String a) {
        this.a = a;
    }

    public String getGivenNames() {
        return givenNames;
    }

    public void setGivenNames(String givenNames) {
        this.givenNames = givenNames;
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    public LocalDate getBorn() {
        return born;
    }

    public void setBorn(LocalDate born) {
        this.born = born;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public boolean isCallSafe() {
        return callSafe;
    }

    public void setCallSafe(boolean callSafe) {
        this.callSafe = callSafe;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
