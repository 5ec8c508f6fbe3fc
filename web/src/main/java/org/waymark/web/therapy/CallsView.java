package org.waymark.web.therapy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.commissioning.Service;
import org.waymark.reference.ReferenceData;
import org.waymark.referral.SelfReferrals;
import org.waymark.shared.Refusal;
import org.waymark.therapy.CallQuery;
import org.waymark.therapy.HelplineCalls;
import org.waymark.web.shared.FormSaving;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.Words;

/** A call to a service: counted, or turned into the referral of who calls. */
@Named
@RequestScoped
public class CallsView {

    @Inject private HelplineCalls calls;
    @Inject private CallQuery query;
    @Inject private ReferenceData reference;
    @Inject private FormSaving saving;
    @Inject private PageMessages messages;
    @Inject private Words words;

    private List<Service> services;
    private CallQuery.Counts counts;

    private Long service;
    private String topic;
    private String outcome;
    private Integer minutes;
    private boolean urgent;
    private final CallerForm caller = new CallerForm();

    /** Counts the call; nothing about who called is kept. */
    public String count() {
        return saving.save(
                () -> calls.count(service(), topic, outcome, minutes),
                "Counted. Nothing about the caller was kept.",
                "/therapy/calls?faces-redirect=true");
    }

    /** Takes what was typed as a referral; while something is missing it stays on the page. */
    public String refer() {
        try {
            HelplineCalls.Referred made =
                    calls.refer(service(), topic, minutes, caller.typed(), urgent);
            messages.saved(told(made));
            return made.seeBy() == null
                    ? "/therapy/calls?faces-redirect=true"
                    : "/appointment/day?faces-redirect=true";
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    private static String waits(SelfReferrals.Taken made) {
        if (made.taken()) {
            return " taken on: there is a case.";
        }
        return made.restricted()
                ? " waits for those who decide about restricted referrals."
                : " waits in the inbox: somebody has to decide first.";
    }

    private String told(HelplineCalls.Referred made) {
        String taken = "Referral " + made.taken().reference().shown() + waits(made.taken());
        return made.seeBy() == null
                ? taken
                : taken + " They have to be seen by " + words.at(made.seeBy()) + ".";
    }

    private Long service() {
        return service == null && getServices().size() == 1
                ? Long.valueOf(getServices().get(0).id())
                : service;
    }

    public List<Service> getServices() {
        if (services == null) {
            services = query.services();
        }
        return services;
    }

    public CallQuery.Counts getCounts() {
        if (counts == null) {
            counts = query.counts();
        }
        return counts;
    }

    public int getDays() {
        return CallQuery.DAYS;
    }

    public List<SelectItem> choices(String list) {
        return reference.entries(list).stream()
                .map(entry -> new SelectItem(entry.code(), entry.label()))
                .toList();
    }

    public List<SelectItem> getOffences() {
        return query.offences().stream()
                .map(each -> new SelectItem(each.code(), each.title()))
                .toList();
    }

    public CallerForm getCaller() {
        return caller;
    }

    public Long getService() {
        return service;
    }

    public void setService(Long service) {
        this.service = service;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
    }
}
