package org.waymark.web.therapy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.waymark.shared.Ids;
import org.waymark.therapy.GroupKeeping;
import org.waymark.therapy.GroupQuery;
import org.waymark.web.shared.FormSaving;
import org.waymark.web.shared.RequestParameters;

/** The groups of a service, for whoever manages it. */
@Named
@RequestScoped
public class ServiceGroupsView {

    @Inject private RequestParameters parameters;
    @Inject private GroupKeeping keeping;
    @Inject private GroupQuery query;
    @Inject private FormSaving saving;

    private GroupQuery.Groups groups;
    private Long groupId;
    private Long service;
    private String name;
    private String place;
    private Integer places;
    private LocalDate on;
    private Long facilitator;
    private boolean facilitatorSet;

    /** Which group is known before anything is asked for. */
    @PostConstruct
    void begin() {
        groupId = Ids.read(parameters.text("g")).orElse(null);
    }

    /** Before the page is drawn: what is not there is an answer and not half a page. */
    public void open() {
        getGroups();
    }

    public String openGroup() {
        return saving.save(
                () -> keeping.open(service, name, place, places),
                "Opened. Workers can add people now.",
                "/therapy/groups?faces-redirect=true");
    }

    public String meets() {
        return saving.save(
                () -> keeping.meets(Ids.asked(parameters.text("g")), on), "Added.", again());
    }

    public String lead() {
        return saving.save(
                () -> keeping.lead(Ids.asked(parameters.text("g")), facilitator),
                facilitator == null
                        ? "Nobody leads it now."
                        : "Kept. They find its days under Counselling.",
                again());
    }

    public String end() {
        return saving.save(
                () -> keeping.end(Ids.asked(parameters.text("g"))),
                "The group is over.",
                "/therapy/groups?faces-redirect=true");
    }

    private String again() {
        return "/therapy/groups?faces-redirect=true&g=" + parameters.text("g");
    }

    public GroupQuery.Groups getGroups() {
        if (groups == null) {
            groups = query.groups(groupId);
        }
        return groups;
    }

    public Long getService() {
        return service;
    }

    public void setService(Long service) {
        this.service = service;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    /** Who leads it now, until something else is chosen. */
    public Long getFacilitator() {
        if (!facilitatorSet && getGroups().group() != null) {
            return getGroups().group().facilitator();
        }
        return facilitator;
    }

    public void setFacilitator(Long facilitator) {
        this.facilitator = facilitator;
        this.facilitatorSet = true;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
