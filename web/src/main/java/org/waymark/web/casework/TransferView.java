package org.waymark.web.casework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.waymark.joint.Afterwards;
import org.waymark.joint.Transfers;
import org.waymark.privacy.consent.SharedField;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** Exactly what another service would be told, and the button that sends it. */
@Named
@RequestScoped
public class TransferView {

    @Inject private CaseFile file;
    @Inject private RequestParameters parameters;
    @Inject private Transfers transfers;
    @Inject private PageMessages messages;

    private String s;
    private Afterwards afterwards;
    private String why;
    private String override;
    private List<String> also = new ArrayList<>();
    private Transfers.Preview preview;

    /** The service is known before a postback begins. */
    @PostConstruct
    void begin() {
        s = parameters.text("s");
    }

    /** Reads everything before the page is drawn. */
    public void open() {
        file.open();
        getPreview();
    }

    public String send() {
        Set<SharedField> more = SharedField.of(String.join(";", also));
        try {
            transfers.send(
                    file.reference(),
                    new Transfers.Asking(
                            service(), afterwards, why, override, more, parameters.text("mark")));
            messages.saved("The service has been asked. You stay accountable until it accepts.");
            return file.again("others");
        } catch (Refusal refused) {
            preview = null;
            messages.refused(refused);
            return null;
        }
    }

    public Transfers.Preview getPreview() {
        if (preview == null) {
            try {
                preview = transfers.preview(file.reference(), service());
            } catch (BadInput noSuchService) {
                throw new NotFound();
            }
        }
        return preview;
    }

    private Long service() {
        return Ids.asked(s);
    }

    /** Working together is for those who agreed. */
    public List<Afterwards> getChoices() {
        boolean agreed = getPreview().isAgreed();
        return Arrays.stream(Afterwards.values())
                .filter(each -> agreed || each.isWithoutConsent())
                .toList();
    }

    public String getS() {
        return s;
    }

    public void setS(String s) {
        this.s = s;
    }

    public Afterwards getAfterwards() {
        return afterwards;
    }

    public void setAfterwards(Afterwards afterwards) {
        this.afterwards = afterwards;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getOverride() {
        return override;
    }

    public void setOverride(String override) {
        this.override = override;
    }

    public List<String> getAlso() {
        return also;
    }

    public void setAlso(List<String> also) {
        this.also = also == null ? new ArrayList<>() : also;
    }
}
