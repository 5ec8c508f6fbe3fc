package org.waymark.web.therapy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;
import org.waymark.therapy.WaitingLists;
import org.waymark.therapy.WaitingPriority;
import org.waymark.therapy.WaitingQuery;
import org.waymark.therapy.WaitingState;
import org.waymark.therapy.WaitingUrgency;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.casework.ContactView;
import org.waymark.web.shared.FormSaving;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** What somebody waits for, and where they stand on each list. */
@Named
@RequestScoped
public class WaitingView {

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private WaitingLists lists;
    @Inject private WaitingUrgency urgency;
    @Inject private ContactView contact;
    @Inject private WaitingQuery query;
    @Inject private ReferenceData reference;
    @Inject private FormSaving saving;
    @Inject private PageMessages messages;

    private WaitingQuery.OfCase record;
    private Long placeId;

    private Long offer;
    private WaitingPriority priority;
    private LocalDate joinedOn;
    private String reason;
    private WaitingPriority newPriority;
    private String priorityWhy;

    /** Which place is looked at is known before anything is asked for. */
    @PostConstruct
    void begin() {
        placeId = Ids.read(parameters.text("w")).orElse(null);
    }

    /** Before the page is drawn: what is not there is an answer and not half a page. */
    public void open() {
        file.open();
        if (parameters.text("w") != null && getPlace() == null) {
            throw new NotFound();
        }
    }

    /** Added, or told where else to help them to: both are saved. */
    public String join() {
        try {
            WaitingLists.Joined joined = lists.join(file.reference(), offer, priority, joinedOn);
            messages.saved(
                    joined.isAdded()
                            ? "Added to the list."
                            : joined.signpost() + " It was counted.");
            return file.again("waiting");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** One attempt to reach them, and what follows for the list. */
    public String contacted() {
        try {
            messages.saved(
                    switch (lists.contacted(file.reference(), place(), contact.typed())) {
                        case REACHED -> "Written down. The next contact is set as a task.";
                        case TRIED ->
                                "Attempt recorded. They were not reached: the contact is still due.";
                        case RECORDED_BEFORE ->
                                "This attempt was recorded already; nothing was added.";
                    });
            return file.again("waiting");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String offered() {
        return change(
                () -> lists.offer(file.reference(), place()),
                "Offer made. A task asks for their answer.");
    }

    public String accepted() {
        return change(
                () -> lists.accepted(file.reference(), place()), "Accepted. The course can begin.");
    }

    public String declined() {
        return change(() -> lists.declined(file.reference(), place(), reason), "Written down.");
    }

    public String removed() {
        return change(
                () -> lists.removed(file.reference(), place(), reason), "Taken off the list.");
    }

    public String prioritised() {
        return change(
                () -> urgency.changed(file.reference(), place(), newPriority, priorityWhy),
                "The priority was changed. Why stays on the timeline.");
    }

    private String change(Runnable change, String notice) {
        return saving.save(change, notice, file.again("waiting"));
    }

    private long place() {
        return Ids.asked(parameters.text("w"));
    }

    public WaitingQuery.OfCase getRecord() {
        if (record == null) {
            record = query.of(file.reference());
        }
        return record;
    }

    /** The place that is looked at, while they are on the list; null when none is. */
    public WaitingQuery.Place getPlace() {
        return placeId == null
                ? null
                : getRecord().places().stream()
                        .filter(each -> each.id() == placeId && each.state().isLive())
                        .findFirst()
                        .orElse(null);
    }

    public boolean isOffered() {
        return getPlace() != null && getPlace().state() == WaitingState.OFFERED;
    }

    public WaitingPriority[] getPriorities() {
        return WaitingPriority.values();
    }

    public List<SelectItem> getReasons() {
        return reference.entries("waiting_reason").stream()
                .map(entry -> new SelectItem(entry.code(), entry.label()))
                .toList();
    }

    public Long getOffer() {
        return offer;
    }

    public void setOffer(Long offer) {
        this.offer = offer;
    }

    public WaitingPriority getPriority() {
        return priority;
    }

    public void setPriority(WaitingPriority priority) {
        this.priority = priority;
    }

    public LocalDate getJoinedOn() {
        return joinedOn;
    }

    public void setJoinedOn(LocalDate joinedOn) {
        this.joinedOn = joinedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public WaitingPriority getNewPriority() {
        return newPriority;
    }

    public void setNewPriority(WaitingPriority newPriority) {
        this.newPriority = newPriority;
    }

    public String getPriorityWhy() {
        return priorityWhy;
    }

    public void setPriorityWhy(String priorityWhy) {
        this.priorityWhy = priorityWhy;
    }
}
