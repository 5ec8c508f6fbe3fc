package org.waymark.web.safety;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.waymark.safety.OrderCourse;
import org.waymark.safety.ProtectiveOrder;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** What became of the order that is looked at: granted, refused, served, varied, ended. */
@Named
@RequestScoped
public class OrderCourseView {

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private OrderCourse course;
    @Inject private PageMessages messages;

    private long orderId;
    private Boolean granted;
    private LocalDate decidedOn;
    private LocalDate grantedUntil;
    private LocalDate servedOn;
    private LocalDate variedOn;
    private LocalDate variedUntil;
    private String variedTerms;
    private LocalDate endedOn;

    /** Which order is looked at is known before anything is asked for. */
    @PostConstruct
    void begin() {
        orderId = Ids.read(parameters.text("order")).orElse(0L);
    }

    public String decided() {
        return saving(
                () -> course.decided(file.reference(), orderId, granted, decidedOn, grantedUntil));
    }

    public String served() {
        return saving(() -> course.served(file.reference(), orderId, servedOn));
    }

    public String varied() {
        return saving(
                () ->
                        course.varied(
                                file.reference(),
                                orderId,
                                new ProtectiveOrder.VariationForm(
                                        variedOn, variedUntil, variedTerms)));
    }

    public String ended() {
        return saving(() -> course.ended(file.reference(), orderId, endedOn));
    }

    private String saving(Runnable change) {
        try {
            change.run();
            messages.saved("Written down. To review the risk is a task now.");
            return file.again("orders");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public Boolean getGranted() {
        return granted;
    }

    public void setGranted(Boolean granted) {
        this.granted = granted;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public LocalDate getGrantedUntil() {
        return grantedUntil;
    }

    public void setGrantedUntil(LocalDate grantedUntil) {
        this.grantedUntil = grantedUntil;
    }

    public LocalDate getServedOn() {
        return servedOn;
    }

    public void setServedOn(LocalDate servedOn) {
        this.servedOn = servedOn;
    }

    public LocalDate getVariedOn() {
        return variedOn;
    }

    public void setVariedOn(LocalDate variedOn) {
        this.variedOn = variedOn;
    }

    public LocalDate getVariedUntil() {
        return variedUntil;
    }

    public void setVariedUntil(LocalDate variedUntil) {
        this.variedUntil = variedUntil;
    }

    public String getVariedTerms() {
        return variedTerms;
    }

    public void setVariedTerms(String variedTerms) {
        this.variedTerms = variedTerms;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate endedOn) {
        this.endedOn = endedOn;
    }
}
