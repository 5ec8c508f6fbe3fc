package org.waymark.web.safety;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.person.seal.ContentDestroyed;
import org.waymark.person.seal.KeyOutOfReach;
import org.waymark.reference.Area;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.safety.MaracQuery;
import org.waymark.safety.MaracReferral;
import org.waymark.safety.MaracReferring;
import org.waymark.safety.MaracRule;
import org.waymark.safety.Perpetrator;
import org.waymark.shared.BadInput;
import org.waymark.shared.Refusal;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** How a case stands towards a MARAC, its referrals, and the form for a new one. */
@Named
@RequestScoped
public class MaracView {

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private MaracQuery query;
    @Inject private MaracReferring referring;
    @Inject private NamedSuspect suspect;
    @Inject private ReferenceData reference;
    @Inject private PageMessages messages;
    @Inject private Clock clock;

    private final List<PerpetratorRow> perpetrators = new ArrayList<>();
    private Map<String, String> said;
    private MaracQuery.Standing standing;
    private String problem;
    private String areaCode;
    private boolean judged;
    private Integer incidents;
    private Integer crimes;
    private MaracRule.Automatic[] present;
    private Boolean aware;
    private MaracReferral.Consent consent;
    private LocalDate lastListed;

    @PostConstruct
    void begin() {
        for (int i = 0; i < Perpetrator.MOST; i++) {
            perpetrators.add(new PerpetratorRow());
        }
    }

    /** Before the page is drawn: papers that are not for whoever looks are not there. */
    public void open() {
        file.open();
        getSaid();
    }

    public String refer() {
        try {
            long id =
                    referring.refer(
                            file.reference(),
                            new MaracReferral.Form(
                                    areaCode,
                                    judged,
                                    incidents,
                                    crimes,
                                    present == null ? Set.of() : Set.copyOf(Arrays.asList(present)),
                                    aware,
                                    consent,
                                    perpetrators.stream()
                                            .map(PerpetratorRow::perpetrator)
                                            .collect(Collectors.toList()),
                                    lastListed,
                                    getSaid()));
            messages.saved("Referred. The paper for the meeting is below.");
            return file.again("marac-referral") + "&m=" + id;
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

    /** How it stands; null while what is sealed cannot be opened. */
    public MaracQuery.Standing getStanding() {
        if (standing == null && problem == null) {
            try {
                standing = query.of(file.reference());
            } catch (KeyOutOfReach | ContentDestroyed closed) {
                problem = closed.getMessage();
            }
        }
        return standing;
    }

    /** Is their age not on record, so that the form asks for it? */
    public boolean isAgeAsked() {
        return getStanding() != null && getStanding().age() == null;
    }

    /** Why nothing can be opened now; null when it can. */
    public String getProblem() {
        getStanding();
        return problem;
    }

    /** What is on record to begin with, or what was typed when the form was sent. */
    public Map<String, String> getSaid() {
        if (said == null) {
            said = new HashMap<>();
            if (parameters.text("referring") == null && getStanding() != null) {
                said.put(MaracReferral.Field.DIVERSITY.name(), getStanding().diversity());
                areaCode = getStanding().area();
                judged = getStanding().judged();
                present = getStanding().present().toArray(MaracRule.Automatic[]::new);
                suspect.asked().ifPresent(known -> perpetrators.get(0).begin(known));
            }
        }
        return said;
    }

    /** The boroughs with a MARAC. */
    public List<Area> getBoroughs() {
        return reference.areas().all().stream().filter(Area::isInLondon).toList();
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

    public boolean isSuggested() {
        return getStanding() != null && getStanding().isSuggested(getToday());
    }

    public LocalDate getToday() {
        return WorkingDays.dateOf(clock.instant());
    }

    public String getAreaCode() {
        return areaCode;
    }

    public void setAreaCode(String areaCode) {
        this.areaCode = areaCode;
    }

    public boolean getJudged() {
        return judged;
    }

    public void setJudged(boolean judged) {
        this.judged = judged;
    }

    /** What is in no count until whoever refers adds it, beside the field for the incidents. */
    public String getIncidentsHint() {
        String beside = "what they were referred for, and each earlier referral";
        return getStanding() == null || getStanding().incidents() == null
                ? "Count " + beside + "."
                : "%d written down in the last %d months in their cases here. Add %s."
                        .formatted(
                                getStanding().incidents(),
                                getStanding().rule().withinMonths(),
                                beside);
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

    public LocalDate getLastListed() {
        return lastListed;
    }

    public void setLastListed(LocalDate lastListed) {
        this.lastListed = lastListed;
    }

    public MaracReferral.Consent getConsent() {
        return consent;
    }

    public void setConsent(MaracReferral.Consent consent) {
        this.consent = consent;
    }
}
