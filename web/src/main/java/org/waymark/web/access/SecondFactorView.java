package org.waymark.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.access.OwnSecondFactor;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** One's own second factor: set up, changed, and new recovery codes. */
@Named
@RequestScoped
public class SecondFactorView {

    private static final String HERE = "/access/second-factor?faces-redirect=true";

    @Inject private OwnSecondFactor factor;
    @Inject private PageMessages messages;

    private String password;
    private String code;
    private OwnSecondFactor.State state;
    private List<String> freshCodes;

    public String begin() {
        try {
            factor.begin(password);
            return HERE;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** The recovery codes are in this answer and nowhere else. */
    public void confirm() {
        try {
            freshCodes = factor.confirm(code);
            state = null;
        } catch (Refusal refused) {
            messages.refused(refused);
        }
    }

    /** The new ones are in this answer and nowhere else. */
    public void makeCodes() {
        try {
            freshCodes = factor.freshCodes(password);
            state = null;
        } catch (Refusal refused) {
            messages.refused(refused);
        }
    }

    public String told() {
        factor.told();
        return HERE;
    }

    public OwnSecondFactor.State getState() {
        if (state == null) {
            state = factor.state();
        }
        return state;
    }

    /** The secret as a picture for the app's camera. */
    public String getPicture() {
        return QrPicture.of(getState().address());
    }

    /** The key in groups of four, as it is typed. */
    public String getTypedKey() {
        return getState().typedKey().replaceAll("(.{4})(?!$)", "$1 ");
    }

    public List<String> getFreshCodes() {
        return freshCodes;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
