package org.waymark.web.safety;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.waymark.safety.MaracAmending;
import org.waymark.safety.MaracAmendment;
import org.waymark.safety.MaracReferral;
import org.waymark.safety.Perpetrator;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** What the victim wants from a MARAC, and what is to be put right in its referral. */
@Named
@RequestScoped
public class MaracAmendView {

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private MaracReferralView view;
    @Inject private MaracAmending amending;
    @Inject private PageMessages messages;

    private Map<String, String> said;
    private boolean spoken;
    private String otherName;
    private String otherBorn;
    private String otherAddress;
    private String otherRelationship;

    public String amend() {
        long id = Ids.asked(view.getM());
        try {
            amending.amend(
                    file.reference(),
                    id,
                    new MaracAmendment(
                            getSaid(),
                            new Perpetrator(otherName, otherBorn, otherAddress, otherRelationship),
                            spoken,
                            Math.toIntExact(Ids.read(parameters.text("seen")).orElse(-1L))));
            messages.saved("It stands in the referral.");
            return file.again("marac-referral") + "&m=" + id;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /**
     * What stands there to begin with, or what was typed when the form was sent. Whether a number
     * is safe is asked anew.
     */
    public Map<String, String> getSaid() {
        if (said == null) {
            said = new HashMap<>();
            if (parameters.text("amending") == null && view.getDetail() != null) {
                MaracReferral referral = view.getDetail().referral();
                MaracAmendment.FIELDS.stream()
                        .filter(field -> field != MaracReferral.Field.PHONE_SAFE)
                        .forEach(field -> said.put(field.name(), referral.said(field)));
            }
        }
        return said;
    }

    /** The version of the referral that was read. */
    public String getSeen() {
        String sent = parameters.text("seen");
        return sent != null || view.getDetail() == null
                ? sent
                : String.valueOf(view.getDetail().referral().version());
    }

    public boolean isSpoken() {
        return spoken;
    }

    public void setSpoken(boolean spoken) {
        this.spoken = spoken;
    }

    public String getOtherName() {
        return otherName;
    }

    public void setOtherName(String otherName) {
        this.otherName = otherName;
    }

    public String getOtherBorn() {
        return otherBorn;
    }

    public void setOtherBorn(String otherBorn) {
        this.otherBorn = otherBorn;
    }

    public String getOtherAddress() {
        return otherAddress;
    }

    public void setOtherAddress(String otherAddress) {
        this.otherAddress = otherAddress;
    }

    public String getOtherRelationship() {
        return otherRelationship;
    }

    public void setOtherRelationship(String otherRelationship) {
        this.otherRelationship = otherRelationship;
    }
}
