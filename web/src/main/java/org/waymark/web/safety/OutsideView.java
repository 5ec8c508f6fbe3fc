package org.waymark.web.safety;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.safety.MaracReferral;
import org.waymark.safety.MaracRule;
import org.waymark.safety.MeetingLists;
import org.waymark.safety.Meetings;
import org.waymark.safety.OutsideListing;
import org.waymark.safety.Perpetrator;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** The form for a case that an agency without an account here refers on paper. */
@Named
@RequestScoped
public class OutsideView {

    @Inject private RequestParameters parameters;
    @Inject private MeetingLists lists;
    @Inject private OutsideListing listing;
    @Inject private PageMessages messages;

    private final Map<String, String> said = new HashMap<>();
    private final List<PerpetratorRow> perpetrators = new ArrayList<>();
    private Meetings.Meeting meeting;
    private String id;
    private String fromAgency;
    private Integer score;
    private LocalDate lastListed;
    private String children;
    private boolean judged;
    private Integer incidents;
    private Integer crimes;
    private MaracRule.Automatic[] present;
    private Boolean aware;
    private MaracReferral.Consent consent;

    @PostConstruct
    void begin() {
        id = parameters.text("id");
        for (int i = 0; i < Perpetrator.MOST; i++) {
            perpetrators.add(new PerpetratorRow());
        }
    }

    /** A meeting that is not theirs is not there. */
    public void open() {
        getMeeting();
    }

    public String add() {
        try {
            OutsideListing.Added added = listing.add(Ids.asked(id), paper());
            if (added.kept()) {
                messages.saved(
                        "It is on the list. You have said that you know somebody in it, so you see no"
                                + " more of it: tell a manager of the service.");
                return "/safety/agenda?faces-redirect=true&id=" + Ids.asked(id);
            }
            messages.saved("It is on the list.");
            return "/safety/listed?faces-redirect=true&id=" + Ids.asked(id) + "&l=" + added.id();
        } catch (BadInput incomplete) {
            incomplete
                    .problems()
                    .forEach(
                            (field, text) ->
                                    messages.problem(
                                            field.contains(":") ? "perpetrators:" + field : field,
                                            text));
            return null;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    private OutsideListing.Paper paper() {
        return new OutsideListing.Paper(
                fromAgency,
                score,
                children,
                new MaracReferral.Form(
                        getMeeting().areaCode(),
                        judged,
                        incidents,
                        crimes,
                        present == null ? Set.of() : Set.copyOf(Arrays.asList(present)),
                        aware,
                        consent,
                        perpetrators.stream().map(PerpetratorRow::perpetrator).toList(),
                        lastListed,
                        said));
    }

    public Meetings.Meeting getMeeting() {
        if (meeting == null) {
            meeting = lists.meeting(Ids.asked(id));
        }
        return meeting;
    }

    public Map<String, String> getSaid() {
        return said;
    }

    public List<PerpetratorRow> getPerpetrators() {
        return perpetrators;
    }

    public MaracRule.Automatic[] getReasons() {
        return MaracRule.Automatic.values();
    }

    public MaracReferral.Consent[] getConsents() {
        return MaracReferral.Consent.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFromAgency() {
        return fromAgency;
    }

    public void setFromAgency(String fromAgency) {
        this.fromAgency = fromAgency;
    }

    public Integer getScore() {
        return score;
    }

    public void setScore(Integer score) {
        this.score = score;
    }

    public LocalDate getLastListed() {
        return lastListed;
    }

    public void setLastListed(LocalDate lastListed) {
        this.lastListed = lastListed;
    }

    public String getChildren() {
        return children;
    }

    public void setChildren(String children) {
        this.children = children;
    }

    public boolean getJudged() {
        return judged;
    }

    public void setJudged(boolean judged) {
        this.judged = judged;
    }

    public Integer getIncidents() {
        return incidents;
    }

    public void setIncidents(Integer incidents) {
        this.incidents = incidents;
    }

    public Integer getCrimes() {
        return crimes;
    }

    public void setCrimes(Integer crimes) {
        this.crimes = crimes;
    }

    public MaracRule.Automatic[] getPresent() {
        return present;
    }

    public void setPresent(MaracRule.Automatic[] present) {
        this.present = present;
    }

    public Boolean getAware() {
        return aware;
    }

    public void setAware(Boolean aware) {
        this.aware = aware;
    }

    public MaracReferral.Consent getConsent() {
        return consent;
    }

    public void setConsent(MaracReferral.Consent consent) {
        this.consent = consent;
    }
}
