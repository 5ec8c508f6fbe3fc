package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.waymark.privacy.consent.ConsentRegister;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** The person takes back what they agreed to. */
@Named
@RequestScoped
public class WithdrawalView {

    @Inject private CaseFile file;
    @Inject private ConsentRegister consents;
    @Inject private PageMessages messages;

    private Long withdrawn;
    private LocalDate on;
    private String how;
    private String reason;

    public String withdraw() {
        if (withdrawn == null) {
            messages.problem("withdrawn", "Choose what they take back.");
            return null;
        }
        try {
            consents.withdraw(file.reference(), withdrawn, on, how, reason);
            messages.saved(
                    "The consent is withdrawn. Nothing more is passed on by it; what was passed on"
                            + " before is listed below.");
            return file.again("consent");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public Long getWithdrawn() {
        return withdrawn;
    }

    public void setWithdrawn(Long withdrawn) {
        this.withdrawn = withdrawn;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
