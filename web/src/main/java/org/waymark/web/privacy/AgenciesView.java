package org.waymark.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.waymark.person.ToldPerson;
import org.waymark.privacy.rights.RightsOutside;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Cases of other agencies in which whoever asks for their data may stand. */
@Named
@RequestScoped
public class AgenciesView {

    @Inject private RequestFile asked;
    @Inject private RightsOutside outside;
    @Inject private PageMessages messages;

    private RightsOutside.Shown shown;
    private String outsideName;
    private String outsideBorn;
    private String outsidePhone;
    private String outsideAddress;

    /** What is not theirs to work is not there. */
    public void open() {
        asked.open();
        getShown();
    }

    public String look() {
        try {
            int found =
                    outside.look(
                            asked.reference(),
                            new ToldPerson(
                                    ToldPerson.Role.VICTIM,
                                    outsideName,
                                    outsideBorn,
                                    outsidePhone,
                                    outsideAddress));
            messages.saved(
                    found == 0
                            ? "Nobody was found who is still to be looked at."
                            : "Look at what was found: it may be them.");
            return again();
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String decide(long id, String role, boolean taken) {
        try {
            outside.decide(
                    asked.reference(),
                    id,
                    Arrays.stream(ToldPerson.Role.values())
                            .filter(each -> each.name().equals(role))
                            .findFirst()
                            .orElse(null),
                    taken);
            messages.saved(taken ? "It is taken in." : "It is left out.");
            return again();
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    private String again() {
        return "/privacy/agencies?faces-redirect=true&q=" + asked.reference();
    }

    public RightsOutside.Shown getShown() {
        if (shown == null) {
            shown = outside.of(asked.reference());
        }
        return shown;
    }

    public String getOutsideName() {
        return outsideName;
    }

    public void setOutsideName(String outsideName) {
        this.outsideName = outsideName;
    }

    public String getOutsideBorn() {
        return outsideBorn;
    }

    public void setOutsideBorn(String outsideBorn) {
        this.outsideBorn = outsideBorn;
    }

    public String getOutsidePhone() {
        return outsidePhone;
    }

    public void setOutsidePhone(String outsidePhone) {
        this.outsidePhone = outsidePhone;
    }

    public String getOutsideAddress() {
        return outsideAddress;
    }

    public void setOutsideAddress(String outsideAddress) {
        this.outsideAddress = outsideAddress;
    }
}
