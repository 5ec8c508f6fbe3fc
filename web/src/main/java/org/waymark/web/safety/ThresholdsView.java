package org.waymark.web.safety;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.waymark.reference.Area;
import org.waymark.reference.ReferenceData;
import org.waymark.safety.MaracRule;
import org.waymark.safety.MaracRules;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** When the MARAC of each borough takes a referral. */
@Named
@RequestScoped
public class ThresholdsView {

    @Inject private MaracRules rules;
    @Inject private ReferenceData reference;
    @Inject private PageMessages messages;

    private List<MaracRule> all;
    private String areaCode;
    private Integer highScore;
    private Integer incidents;
    private Integer crimes;
    private Integer withinMonths;
    private MaracRule.Automatic[] automatic;
    private Integer ageFrom = 16;
    private LocalDate validFrom;

    public String set() {
        try {
            rules.set(
                    new MaracRules.Form(
                            areaCode,
                            highScore,
                            incidents,
                            crimes,
                            withinMonths,
                            automatic == null ? Set.of() : Set.copyOf(Arrays.asList(automatic)),
                            ageFrom,
                            validFrom));
            messages.saved("Set. What was referred before stays as it was judged then.");
            return "/safety/thresholds?faces-redirect=true";
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public List<MaracRule> getAll() {
        if (all == null) {
            all = rules.today();
        }
        return all;
    }

    public List<Area> getBoroughs() {
        return reference.areas().all().stream().filter(Area::isInLondon).toList();
    }

    public MaracRule.Automatic[] getReasons() {
        return MaracRule.Automatic.values();
    }

    public String getAreaCode() {
        return areaCode;
    }

    public void setAreaCode(String areaCode) {
        this.areaCode = areaCode;
    }

    public Integer getHighScore() {
        return highScore;
    }

    public void setHighScore(Integer highScore) {
        this.highScore = highScore;
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

    public Integer getWithinMonths() {
        return withinMonths;
    }

    public void setWithinMonths(Integer withinMonths) {
        this.withinMonths = withinMonths;
    }

    public MaracRule.Automatic[] getAutomatic() {
        return automatic;
    }

    public void setAutomatic(MaracRule.Automatic[] automatic) {
        this.automatic = automatic;
    }

    public Integer getAgeFrom() {
        return ageFrom;
    }

    public void setAgeFrom(Integer ageFrom) {
        this.ageFrom = ageFrom;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
