package org.waymark.web.commissioning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.waymark.commissioning.award.AwardEditing;
import org.waymark.commissioning.award.AwardServiceEditing;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** The forms for the further services of a contract. */
@Named
@RequestScoped
public class AwardServicesView {

    @Inject private AwardServiceEditing editing;
    @Inject private AwardEditing awards;
    @Inject private AwardView view;
    @Inject private PageMessages messages;
    @Inject private Clock clock;

    private List<AwardEditing.Unpaid> contracts;
    private List<AwardServiceEditing.Further> further;
    private Long contract;
    private LocalDate from;
    private Long service;
    private LocalDate until;

    /** From today on, unless another day is typed: what is over stays as it was told. */
    @PostConstruct
    void begin() {
        from = WorkingDays.dateOf(clock.instant());
    }

    public String add() {
        return doing(() -> editing.add(id(), contract, from), "Service added.");
    }

    public String end() {
        return doing(() -> editing.end(id(), service, until), "Saved.");
    }

    public String takeBack() {
        return doing(() -> editing.takeBack(id(), service), "The service was taken back.");
    }

    /** The contracts that no programme pays yet. */
    public List<AwardEditing.Unpaid> getContracts() {
        if (contracts == null) {
            contracts = awards.unpaid();
        }
        return contracts;
    }

    /** The further services that it pays for. */
    public List<AwardServiceEditing.Further> getFurther() {
        if (further == null) {
            further = editing.of(id());
        }
        return further;
    }

    private long id() {
        return Ids.asked(view.getA());
    }

    private String doing(Runnable work, String notice) {
        try {
            work.run();
            messages.saved(notice);
            return "/commissioning/award?faces-redirect=true&a=" + id();
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public Long getContract() {
        return contract;
    }

    public void setContract(Long contract) {
        this.contract = contract;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Long getService() {
        return service;
    }

    public void setService(Long service) {
        this.service = service;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
