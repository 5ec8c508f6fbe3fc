package org.waymark.web.privacy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.waymark.privacy.rights.Asker;
import org.waymark.privacy.rights.RightsAsked;
import org.waymark.privacy.rights.RightsKind;

/** What somebody asks, as a form holds it. */
public class AskedForm {

    private RightsKind kind;
    private Asker asker = Asker.PERSON;
    private String representative;
    private String authoritySeen;
    private String wanted;
    private LocalDate receivedOn;

    public AskedForm(LocalDate today) {
        receivedOn = today;
    }

    RightsAsked asked() {
        return new RightsAsked(kind, asker, representative, authoritySeen, wanted, receivedOn);
    }

    public List<RightsKind> getKinds() {
        return List.of(RightsKind.values());
    }

    public List<Asker> getAskers() {
        return List.of(Asker.values());
    }

    /** Who may ask from a case file: nobody who is suspected. */
    public List<Asker> getOfCase() {
        return Arrays.stream(Asker.values()).filter(each -> each != Asker.SUSPECTED).toList();
    }

    public RightsKind getKind() {
        return kind;
    }

    public void setKind(RightsKind kind) {
        this.kind = kind;
    }

    public Asker getAsker() {
        return asker;
    }

    public void setAsker(Asker asker) {
        this.asker = asker;
    }

    public String getRepresentative() {
        return representative;
    }

    public void setRepresentative(String representative) {
        this.representative = representative;
    }

    public String getAuthoritySeen() {
        return authoritySeen;
    }

    public void setAuthoritySeen(String authoritySeen) {
        this.authoritySeen = authoritySeen;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }
}
